/**
 * What is on the canvas? The listed paths as companies in columns and edges between them.
 *
 * Shipments between two companies are one edge, whatever their number; links are edges of their own.
 * Paths are taken in their order until the limits of the drawing are reached: what is left out is
 * counted, so that it can be said.
 */
import type { Answer, AppState, View } from './app-state.ts';
import type { Lane, Link, Party, SupplyPath } from './trade.ts';

/** More than this does not stay fluent on a machine without a GPU. */
export const MOST_NODES = 500;
export const MOST_EDGES = 1500;

export type Role = 'SUPPLIER' | 'INTERMEDIARY' | 'END_USER';

export interface DrawnNode {
  readonly party: Party;
  readonly role: Role;
  /** 0: suppliers; the last: end users; in between the furthest hop at which it stands. */
  readonly column: number;
  readonly pathIds: ReadonlySet<string>;
}

export interface DrawnEdge {
  readonly id: string;
  readonly kind: 'SHIPMENTS' | 'LINK';
  readonly fromId: string;
  readonly toId: string;
  /** Codes of the goods, most shipments first; empty for links. */
  readonly hs6: readonly string[];
  readonly shipments: number;
  readonly valueUsd: number | null;
  readonly firstShippedOn: string | null;
  readonly lastShippedOn: string | null;
  readonly link: Link | null;
  readonly pathIds: ReadonlySet<string>;
}

export interface DrawnNetwork {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly columns: number;
  readonly drawnPaths: number;
  readonly omittedPaths: number;
}

/** A step of a path between two parties, with what identifies its edge. */
interface Step {
  readonly key: string;
  readonly fromId: string;
  readonly toId: string;
  readonly hop: SupplyPath['hops'][number];
}

export function edgeIdOf(kind: 'SHIPMENTS' | 'LINK', fromId: string, toId: string): string {
  return `${kind === 'LINK' ? 'link' : 'lane'}:${JSON.stringify([fromId, toId])}`;
}

/** The edges of a path, in the order of its hops. A link is drawn from owner to owned. */
export function findSteps(path: SupplyPath): Step[] {
  return path.hops.map((hop, at) => {
    const isLink = hop.kind === 'LINK';
    const fromId = isLink ? hop.link.owner.id : path.parties[at]!.id;
    const toId = isLink ? hop.link.owned.id : path.parties[at + 1]!.id;
    return { key: edgeIdOf(isLink ? 'LINK' : 'SHIPMENTS', fromId, toId), fromId, toId, hop };
  });
}

/**
 * When a limit drops paths, pinned and selected ones are taken before the others. Otherwise the choice
 * changes nothing: selecting must not move the picture.
 */
export function buildDrawnNetwork(answer: Answer, view: View): DrawnNetwork {
  const chosen = new Set([...view.pins, view.pathId]);
  const isChosen = (path: SupplyPath) => chosen.has(path.id);
  let taken = takePaths(answer.paths);
  if (taken.drawn.length < answer.paths.length) {
    const rest = answer.paths.filter((path) => !isChosen(path));
    taken = takePaths([...answer.paths.filter(isChosen), ...rest]);
  }
  const { drawn, pathsOfParty, pathsOfEdge } = taken;
  const lastColumn = Math.max(1, ...drawn.map(({ parties }) => parties.length - 1));
  return {
    nodes: toNodes(drawn, pathsOfParty, lastColumn),
    edges: toEdges(drawn, pathsOfEdge, answer.lanes),
    columns: drawn.length === 0 ? 0 : lastColumn + 1,
    drawnPaths: drawn.length,
    omittedPaths: answer.paths.length - drawn.length,
  };
}

const built = new WeakMap<Answer, { readonly chosen: string; readonly network: DrawnNetwork }>();

/** The network of the state, built once for each answer and choice. Null without an answer. */
export function findDrawnNetwork({ answer, view }: AppState): DrawnNetwork | null {
  if (answer === null) return null;
  const before = built.get(answer);
  const chosen = JSON.stringify([view.pathId, view.pins]);
  if (before?.chosen === chosen || before?.network.omittedPaths === 0) return before.network;
  const network = buildDrawnNetwork(answer, view);
  built.set(answer, { chosen, network });
  return network;
}

function takePaths(paths: readonly SupplyPath[]) {
  const drawn: SupplyPath[] = [];
  const pathsOfParty = new Map<string, Set<string>>();
  const pathsOfEdge = new Map<string, Set<string>>();
  for (const path of paths) {
    const steps = findSteps(path);
    const newParties = path.parties.filter(({ id }) => !pathsOfParty.has(id)).length;
    const newEdges = steps.filter(({ key }) => !pathsOfEdge.has(key)).length;
    if (pathsOfParty.size + newParties > MOST_NODES) break;
    if (pathsOfEdge.size + newEdges > MOST_EDGES) break;
    drawn.push(path);
    for (const { id } of path.parties) add(pathsOfParty, id, path.id);
    for (const { key } of steps) add(pathsOfEdge, key, path.id);
  }
  return { drawn, pathsOfParty, pathsOfEdge };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

function toNodes(
  drawn: readonly SupplyPath[],
  pathsOfParty: ReadonlyMap<string, ReadonlySet<string>>,
  lastColumn: number,
): DrawnNode[] {
  const places = new Map<string, { party: Party; role: Role; column: number }>();
  for (const { parties } of drawn) {
    for (const [at, party] of parties.entries()) {
      const isFirst = at === 0;
      const isLast = at === parties.length - 1;
      const role: Role = isFirst ? 'SUPPLIER' : isLast ? 'END_USER' : 'INTERMEDIARY';
      const before = places.get(party.id);
      // A company on both sides of some paths is shown as the end that it is.
      if (before === undefined || (before.role === 'INTERMEDIARY' && role !== 'INTERMEDIARY')) {
        places.set(party.id, { party, role, column: isFirst ? 0 : isLast ? lastColumn : at });
      } else if (before.role === 'INTERMEDIARY') {
        before.column = Math.max(before.column, at);
      }
    }
  }
  return [...places.values()].map((place) => ({
    ...place,
    pathIds: pathsOfParty.get(place.party.id)!,
  }));
}

function toEdges(
  drawn: readonly SupplyPath[],
  pathsOfEdge: ReadonlyMap<string, ReadonlySet<string>>,
  lanes: readonly Lane[],
): DrawnEdge[] {
  const lanesOfEdge = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = edgeIdOf('SHIPMENTS', lane.fromId, lane.toId);
    const before = lanesOfEdge.get(key);
    if (before === undefined) lanesOfEdge.set(key, [lane]);
    else before.push(lane);
  }
  const edges = new Map<string, DrawnEdge>();
  for (const path of drawn) {
    for (const { key, fromId, toId, hop } of findSteps(path)) {
      if (edges.has(key)) continue;
      const pathIds = pathsOfEdge.get(key)!;
      const isLink = hop.kind === 'LINK';
      const sums = isLink ? NOTHING_SHIPPED : sumLanes(lanesOfEdge.get(key) ?? lanesOn(drawn, key));
      const link = isLink ? hop.link : null;
      const kind = isLink ? 'LINK' : 'SHIPMENTS';
      edges.set(key, { id: key, kind, fromId, toId, ...sums, link, pathIds });
    }
  }
  return [...edges.values()];
}

const NOTHING_SHIPPED = {
  hs6: [],
  shipments: 0,
  valueUsd: null,
  firstShippedOn: null,
  lastShippedOn: null,
};

/** The lanes of one edge as far as the paths themselves tell: for a union that was cut short. */
function lanesOn(paths: readonly SupplyPath[], key: string): Lane[] {
  const seen = new Map<string, Lane>();
  for (const path of paths) {
    for (const step of findSteps(path)) {
      if (step.key !== key || step.hop.kind !== 'SHIPMENT') continue;
      const { id, hs6, tier, valueUsd, date } = step.hop.shipment;
      const [fromId, toId, day] = [step.fromId, step.toId, date ?? path.firstShippedOn];
      const days = { firstShippedOn: day, lastShippedOn: day };
      seen.set(id, { fromId, toId, hs6: hs6 ?? '', tier, shipments: 1, valueUsd, ...days });
    }
  }
  return [...seen.values()];
}

function sumLanes(lanes: readonly Lane[]) {
  const perCode = new Map<string, number>();
  for (const { hs6, shipments } of lanes) perCode.set(hs6, (perCode.get(hs6) ?? 0) + shipments);
  const hs6 = [...perCode].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const values = lanes.flatMap(({ valueUsd }) => (valueUsd === null ? [] : [valueUsd]));
  return {
    hs6: hs6.map(([code]) => code),
    shipments: lanes.reduce((sum, lane) => sum + lane.shipments, 0),
    valueUsd: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    firstShippedOn: lanes.map((lane) => lane.firstShippedOn).sort()[0] ?? null,
    lastShippedOn:
      lanes
        .map((lane) => lane.lastShippedOn)
        .sort()
        .at(-1) ?? null,
  };
}
