/**
 * Where does each company stand, and which way does each edge go?
 *
 * Deterministic: the same network on the same canvas gives the same picture. Every slot of an ordered
 * column moves towards its neighbours as far as the room between the slots allows. A general layered
 * layout takes seconds for hundreds of nodes; this one takes milliseconds.
 */
import type { DrawnNetwork } from '../state/drawn-network.ts';
import {
  append,
  mean,
  orderColumns,
  type Slot,
  toColumnGraph,
  waypointId,
} from './column-order.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How an edge runs: through these points, from and to so far below the middle of its nodes. */
export interface EdgeWay {
  readonly via: readonly Point[];
  readonly fromShift: number;
  readonly toShift: number;
}

export interface ColumnLayout {
  readonly positions: ReadonlyMap<string, Point>;
  readonly ways: ReadonlyMap<string, EdgeWay>;
  /** Middle of each column, from left to right. */
  readonly columnX: readonly number[];
}

export const NODE_WIDTH = 156;
export const NODE_HEIGHT = 40;
/** Room for a node, from middle to middle of two below each other. */
const LEAST_PITCH = 50;
const MOST_PITCH = 96;
/** Room for an edge that passes between nodes. */
const WAYPOINT_PITCH = 16;
/** Room for an edge and its label; with many columns only for the edge. */
const LEAST_GAP = { few: 84, many: 60 };
const FEW_COLUMNS = 4;
const MOST_COLUMN_PITCH = 480;
/** What the canvas needs for itself: heads above, a margin around. */
const ROOM = { x: 44, y: 66 };
const ROUNDS = 8;
/** Below this zoom names cannot be read: a taller picture is shown from its top instead. */
export const LEAST_READABLE = 0.7;

/** `width` and `height` are those of the canvas, which the picture fills where it can. */
export function layOutColumns(network: DrawnNetwork, width: number, height: number): ColumnLayout {
  const { columns, segments } = orderColumns(toColumnGraph(network));
  const room = Math.max(120, height - ROOM.y);
  const pitch = findPitch(columns, room);
  const tallest = Math.max(pitch, ...columns.map((column) => heightOf(column, pitch)));
  // A tall picture will be drawn smaller: its columns stand further apart, so that it stays as wide.
  const scale = Math.min(1, Math.max(LEAST_READABLE, room / tallest));
  const columnPitch = clamp(
    ((width - ROOM.x) / scale - NODE_WIDTH) / Math.max(1, columns.length - 1),
    NODE_WIDTH + (columns.length > FEW_COLUMNS ? LEAST_GAP.many : LEAST_GAP.few),
    MOST_COLUMN_PITCH,
  );
  const neighbours = new Map<string, string[]>();
  for (const { fromId, toId } of segments) {
    append(neighbours, fromId, toId);
    append(neighbours, toId, fromId);
  }
  const y = alignRows(columns, neighbours, pitch);
  const columnX = columns.map((_, at) => at * columnPitch);
  const positions = new Map(
    network.nodes.map(({ party, column }) => [
      party.id,
      { x: columnX[column]!, y: y.get(party.id)! },
    ]),
  );
  return { positions, columnX, ways: findWays(network, positions, columnX, y) };
}

function findPitch(columns: readonly (readonly Slot[])[], room: number): number {
  const needed = columns.map((column) => {
    const nodes = column.filter(({ isWaypoint }) => !isWaypoint).length;
    return (room - (column.length - nodes) * WAYPOINT_PITCH) / Math.max(1, nodes);
  });
  return clamp(Math.min(MOST_PITCH, ...needed), LEAST_PITCH, MOST_PITCH);
}

function heightOf(column: readonly Slot[], pitch: number): number {
  return column.reduce((sum, slot) => sum + roomOf(slot, pitch), 0);
}

function roomOf({ isWaypoint }: Slot, pitch: number): number {
  return isWaypoint ? WAYPOINT_PITCH : pitch;
}

/** Height of each slot, around 0; the order of the columns and the room of each slot are kept. */
function alignRows(
  columns: readonly (readonly Slot[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  pitch: number,
): Map<string, number> {
  const y = new Map<string, number>();
  const tallest = Math.max(0, ...columns.map((column) => heightOf(column, pitch)));
  const gaps = columns.map((column) =>
    column.map((slot, at) =>
      at === 0 ? 0 : (roomOf(column[at - 1]!, pitch) + roomOf(slot, pitch)) / 2,
    ),
  );
  for (const [at, column] of columns.entries()) {
    // A short column starts spread out, up to twice its room.
    const stretch = Math.min(2, tallest / Math.max(1, heightOf(column, pitch)));
    let place = (-heightOf(column, pitch) * stretch) / 2;
    for (const [row, slot] of column.entries()) {
      place += gaps[at]![row]! * stretch;
      y.set(slot.id, place);
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    const inTurn = round % 2 === 0 ? columns.keys() : [...columns.keys()].reverse();
    for (const at of inTurn) {
      const column = columns[at]!;
      const wanted = column.map((slot) => {
        const others = (neighbours.get(slot.id) ?? []).map((other) => y.get(other)!);
        return others.length === 0 ? y.get(slot.id)! : mean(others);
      });
      const apart = keepApart(wanted, gaps[at]!);
      const edge = (slot: Slot | undefined) => (tallest - (slot ? roomOf(slot, pitch) : 0)) / 2;
      const within = keepWithin(apart, gaps[at]!, -edge(column[0]), edge(column.at(-1)));
      for (const [row, place] of within.entries()) y.set(column[row]!.id, place);
    }
  }
  return y;
}

/**
 * The places nearest to the wanted ones, each at least `gaps[i]` past the one before it.
 *
 * Neighbours that want the same room share it: blocks are merged around the mean of what their members
 * want (pool adjacent violators). O(places).
 */
export function keepApart(wanted: readonly number[], gaps: readonly number[]): number[] {
  let offset = 0;
  const offsets = wanted.map((_, at) => (offset += at === 0 ? 0 : gaps[at]!));
  const blocks: { readonly sum: number; readonly count: number }[] = [];
  for (const [at, place] of wanted.entries()) {
    let block = { sum: place - offsets[at]!, count: 1 };
    for (
      let before = blocks.at(-1);
      before !== undefined && before.sum / before.count >= block.sum / block.count;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: block.sum + before.sum, count: block.count + before.count };
    }
    blocks.push(block);
  }
  const start = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return start.map((place, at) => place + offsets[at]!);
}

/** The same places, moved as little as it takes to lie between the ends; they have room for all. */
export function keepWithin(
  places: readonly number[],
  gaps: readonly number[],
  top: number,
  bottom: number,
): number[] {
  const moved = [...places];
  let least = top;
  for (let at = 0; at < moved.length; at++) {
    if (at > 0) least += gaps[at]!;
    moved[at] = Math.max(moved[at]!, least);
  }
  let most = bottom;
  for (let at = moved.length - 1; at >= 0; at--) {
    moved[at] = Math.min(moved[at]!, most);
    most -= gaps[at] ?? 0;
  }
  return moved;
}

/** Furthest from the middle of a side that an edge may leave or reach it. */
const MOST_SHIFT = 13;
const SHIFT_STEP = 7;

function findWays(
  { nodes, edges }: DrawnNetwork,
  positions: ReadonlyMap<string, Point>,
  columnX: readonly number[],
  y: ReadonlyMap<string, number>,
): Map<string, EdgeWay> {
  const columnOf = new Map(nodes.map(({ party, column }) => [party.id, column]));
  const via = new Map(
    edges.map(({ id, fromId, toId }) => {
      const [from, to] = [columnOf.get(fromId)!, columnOf.get(toId)!];
      const step = from <= to ? 1 : -1;
      const points: Point[] = [];
      for (let column = from + step; column * step < to * step; column += step) {
        points.push({ x: columnX[column]!, y: y.get(waypointId(id, column))! });
      }
      return [id, points];
    }),
  );
  const shifts = new Map<string, number>();
  // On each side of a node, edges are spread in the order of where they come from or go to.
  const sides = new Map<string, { readonly key: string; readonly towards: number }[]>();
  for (const { id, fromId, toId } of edges) {
    if (columnOf.get(fromId) === columnOf.get(toId)) continue;
    const isRightwards = columnOf.get(fromId)! < columnOf.get(toId)!;
    const points = via.get(id)!;
    const first = points[0] ?? positions.get(toId)!;
    const last = points.at(-1) ?? positions.get(fromId)!;
    place(`${fromId} ${isRightwards ? 'right' : 'left'}`, `${id} from`, first.y);
    place(`${toId} ${isRightwards ? 'left' : 'right'}`, `${id} to`, last.y);
  }
  function place(side: string, key: string, towards: number): void {
    const before = sides.get(side);
    if (before === undefined) sides.set(side, [{ key, towards }]);
    else before.push({ key, towards });
  }
  for (const side of sides.values()) {
    side.sort((a, b) => a.towards - b.towards || (a.key < b.key ? -1 : 1));
    const step = Math.min(SHIFT_STEP, (2 * MOST_SHIFT) / Math.max(1, side.length - 1));
    for (const [at, { key }] of side.entries()) {
      shifts.set(key, (at - (side.length - 1) / 2) * step);
    }
  }
  return new Map(
    edges.map(({ id }) => [
      id,
      {
        via: via.get(id)!,
        fromShift: shifts.get(`${id} from`) ?? 0,
        toShift: shifts.get(`${id} to`) ?? 0,
      },
    ]),
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
