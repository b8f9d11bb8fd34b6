/** How is a network told to Cytoscape? Nodes, country badges and edges as its elements. */
import type { ElementDefinition } from 'cytoscape';

import type { DrawnEdge, DrawnNetwork, DrawnNode } from '../state/drawn-network.ts';
import {
  countOf,
  formatCount,
  formatShare,
  formatSpan,
  formatUsdShort,
} from '../state/format-values.ts';
import { type EdgeWay, NODE_HEIGHT, NODE_WIDTH, type Point } from './column-layout.ts';
import { bendEdge, type EdgeCurve, pointOn, toControlPoints } from './edge-curve.ts';
import { boxAround, type LabelWish, placeLabels } from './place-labels.ts';
import { type Measure, wrapName } from './wrap-name.ts';

/** Left edge of a node to the middle of its country, and to the start of its name. */
const BADGE_MIDDLE = 18;
export const NAME_START = 34;
const NAME_WIDTH = NODE_WIDTH - NAME_START - 9;
const LABEL_HEIGHT = 17;
/** Where on its edge a label may stand, the best first. */
const SPOTS = [0.5, 0.6, 0.4, 0.7, 0.3, 0.78, 0.22, 0.86, 0.14];

/** Where everything stands, and which way the edges go. */
export interface Places {
  readonly positions: ReadonlyMap<string, Point>;
  readonly ways: ReadonlyMap<string, EdgeWay>;
}

export function badgeIdOf(partyId: string): string {
  return `badge:${partyId}`;
}

export function labelIdOf(edgeId: string): string {
  return `label:${edgeId}`;
}

export function badgePosition({ x, y }: Point): Point {
  return { x: x - NODE_WIDTH / 2 + BADGE_MIDDLE, y };
}

/** Elements of the whole network; edges carry their curve, which follows from the positions. */
export function toElements(
  network: DrawnNetwork,
  places: Places,
  measure: Measure,
): ElementDefinition[] {
  const usd = network.edges.map(({ valueUsd }) => valueUsd ?? 0);
  const largest = Math.max(1, ...usd);
  const curves = findCurves(network, places);
  return [
    ...network.nodes.flatMap((node) => toNodeElements(node, places, measure)),
    ...network.edges.map((edge) => toEdgeElement(edge, curves.get(edge.id)!, places, largest)),
    ...network.edges.map((edge) => toLabelElement(edge, curves.get(edge.id)!)),
  ];
}

function toNodeElements(
  { party, role }: DrawnNode,
  { positions }: Places,
  measure: Measure,
): ElementDefinition[] {
  const position = { ...positions.get(party.id)! };
  const roleClass = ROLE_CLASSES[role];
  return [
    {
      group: 'nodes',
      data: {
        id: party.id,
        kind: 'party',
        name: party.name,
        country: party.country,
        label: wrapName(party.name, NAME_WIDTH, measure),
      },
      classes: `party ${roleClass}${party.kind === 'PERSON' ? ' person' : ''}`,
      position,
    },
    {
      group: 'nodes',
      data: {
        id: badgeIdOf(party.id),
        kind: 'badge',
        partyId: party.id,
        label: party.country ?? '··',
      },
      classes: `badge ${roleClass}`,
      position: badgePosition(position),
      grabbable: false,
      selectable: false,
    },
  ];
}

const ROLE_CLASSES = { SUPPLIER: 'supplier', INTERMEDIARY: 'intermediary', END_USER: 'end-user' };

function toEdgeElement(
  edge: DrawnEdge,
  curve: EdgeCurve,
  { positions }: Places,
  largest: number,
): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.fromId,
      target: edge.toId,
      kind: edge.kind,
      width: edge.kind === 'LINK' ? 1.6 : widthOf(edge.valueUsd, largest),
      ...curveData(curve, positions.get(edge.fromId)!, positions.get(edge.toId)!),
    },
    classes: edge.kind === 'LINK' ? 'link' : 'shipments',
  };
}

function toLabelElement(edge: DrawnEdge, curve: EdgeCurve): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: labelIdOf(edge.id),
      kind: 'label',
      edgeId: edge.id,
      short: shortLabel(edge),
      long: longLabel(edge),
    },
    classes: edge.kind === 'LINK' ? 'label link' : 'label',
    position: { ...pointOn(curve, 0.5) },
    grabbable: false,
    selectable: false,
  };
}

/** 1.2 to 6 pixels, by the logarithm of the value: differences between small lanes stay visible. */
export function widthOf(valueUsd: number | null, largest: number): number {
  if (valueUsd === null || valueUsd <= 0) return 1.2;
  return 1.2 + 4.8 * Math.pow(Math.log1p(valueUsd) / Math.log1p(largest), 4);
}

/** The curve of every edge, for where its nodes stand. */
export function findCurves(network: DrawnNetwork, { positions, ways }: Places) {
  const pills = new Set(
    network.nodes.filter(({ role }) => role === 'END_USER').map(({ party }) => party.id),
  );
  return new Map(
    network.edges.map(({ id, fromId, toId }) => [
      id,
      bendEdge(positions.get(fromId)!, positions.get(toId)!, ways.get(id)!, pills.has(toId)),
    ]),
  );
}

/** A curve as data of its element: ends are told from the middle of their nodes. */
export function curveData(curve: EdgeCurve, from: Point, to: Point) {
  const { weights, distances } = toControlPoints(curve);
  const end = (point: Point, node: Point) => `${point.x - node.x}px ${point.y - node.y}px`;
  return {
    weights: weights.map((weight) => weight.toFixed(4)).join(' '),
    distances: distances.map((distance) => distance.toFixed(2)).join(' '),
    sourceEnd: end(curve.start, from),
    targetEnd: end(curve.end, to),
  };
}

export function shortLabel({ kind, shipments, valueUsd, link }: DrawnEdge): string {
  if (kind === 'LINK') {
    if (link?.kind === 'CONTROL') return link.role ?? 'controls';
    const share = formatShare(link?.shareMin ?? null, link?.shareMax ?? null);
    return `owns ${share}`.trim();
  }
  return valueUsd === null
    ? formatCount(shipments)
    : `${formatCount(shipments)} · ${formatUsdShort(valueUsd)}`;
}

export function longLabel(edge: DrawnEdge): string {
  if (edge.kind === 'LINK') return shortLabel(edge);
  const { shipments, valueUsd, firstShippedOn, lastShippedOn } = edge;
  const first = `${countOf(shipments, 'shipment')} · ${formatUsdShort(valueUsd)}`;
  return firstShippedOn === null || lastShippedOn === null
    ? first
    : `${first}\n${formatSpan(firstShippedOn, lastShippedOn)}`;
}

function spotsOn(curve: EdgeCurve): Point[] {
  return SPOTS.map((at) => pointOn(curve, at));
}

/** For the few edges of a selection: a little above or below, when an edge is shorter than its label. */
function spotsBeside(curve: EdgeCurve, zoom: number): Point[] {
  const { x, y } = pointOn(curve, 0.5);
  return [-1, 1, -2, 2].map((step) => ({ x, y: y + (step * LABEL_HEIGHT) / zoom }));
}

/** Past so many edges it is not worth the time to look for the quietest spots. */
const MOST_QUIET = 200;
const SAMPLES = 14;

/**
 * Where the labels stand that are shown without the pointer.
 *
 * Links come first, then the most valuable lanes. What is not `bright` is dimmed: it has no label, and
 * labels may cover it; null: nothing is dimmed. Labels keep their size on the screen: at `zoom` one
 * pixel of them takes 1 / zoom of the drawing.
 */
export function findShownLabels(
  network: DrawnNetwork,
  places: Places,
  measure: Measure,
  zoom: number,
  bright: ReadonlySet<string> | null,
): ReadonlyMap<string, Point> {
  const curves = findCurves(network, places);
  const isBright = (id: string) => bright?.has(id) ?? true;
  const order = (edge: DrawnEdge) => (edge.kind === 'LINK' ? 1 : 0);
  const inOrder = network.edges
    .filter(({ id }) => isBright(id))
    .sort(
      (a, b) =>
        order(b) - order(a) || (b.valueUsd ?? 0) - (a.valueUsd ?? 0) || (a.id < b.id ? -1 : 1),
    );
  const wishes = inOrder.map((edge): LabelWish => {
    const curve = curves.get(edge.id)!;
    return {
      id: edge.id,
      width: (measure(shortLabel(edge)) + 10) / zoom,
      height: LABEL_HEIGHT / zoom,
      spots: bright === null ? spotsOn(curve) : [...spotsOn(curve), ...spotsBeside(curve, zoom)],
    };
  });
  const boxes = [...places.positions]
    .filter(([id]) => isBright(id))
    .map(([, at]) => boxAround(at, NODE_WIDTH + 4, NODE_HEIGHT + 4));
  const passing =
    inOrder.length > MOST_QUIET
      ? []
      : inOrder.flatMap(({ id }) =>
          Array.from({ length: SAMPLES }, (_, at) => ({
            edgeId: id,
            point: pointOn(curves.get(id)!, (at + 0.5) / SAMPLES),
          })),
        );
  return placeLabels(wishes, boxes, passing);
}
