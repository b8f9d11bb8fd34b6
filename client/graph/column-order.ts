/**
 * In which order do companies stand in their columns? One with few crossings.
 *
 * An edge that passes a column gets a waypoint there, which is ordered like a node: so it runs between
 * the nodes and not behind them. Barycentre sweeps; the best order of all sweeps is kept.
 */
import type { DrawnEdge, DrawnNetwork } from '../state/drawn-network.ts';

/** What stands in a column: a company, or a waypoint of an edge that passes. */
export interface Slot {
  readonly id: string;
  readonly isWaypoint: boolean;
}

/** Where an edge goes from one column to the next. */
export interface Segment {
  readonly column: number;
  readonly fromId: string;
  readonly toId: string;
}

export interface ColumnGraph {
  readonly columns: readonly (readonly Slot[])[];
  readonly segments: readonly Segment[];
}

const SWEEPS = 16;

export function waypointId(edgeId: string, column: number): string {
  return `way:${column}:${edgeId}`;
}

/** Columns in the order in which the network names its nodes, with the waypoints after them. */
export function toColumnGraph({ nodes, edges, columns }: DrawnNetwork): ColumnGraph {
  const columnOf = new Map(nodes.map(({ party, column }) => [party.id, column]));
  const slots: Slot[][] = Array.from({ length: columns }, () => []);
  for (const { party, column } of nodes) slots[column]!.push({ id: party.id, isWaypoint: false });
  const segments: Segment[] = [];
  for (const edge of edges) {
    const [left, right] = endsOf(edge, columnOf);
    let fromId = left.id;
    for (let column = left.column + 1; column < right.column; column++) {
      const id = waypointId(edge.id, column);
      slots[column]!.push({ id, isWaypoint: true });
      segments.push({ column: column - 1, fromId, toId: id });
      fromId = id;
    }
    // Within a column nothing can cross between two.
    if (left.column < right.column) {
      segments.push({ column: right.column - 1, fromId, toId: right.id });
    }
  }
  return { columns: slots, segments };
}

/** The ends of an edge, the left one first, whichever way it points. */
function endsOf({ fromId, toId }: DrawnEdge, columnOf: ReadonlyMap<string, number>) {
  const from = { id: fromId, column: columnOf.get(fromId)! };
  const to = { id: toId, column: columnOf.get(toId)! };
  return from.column <= to.column ? ([from, to] as const) : ([to, from] as const);
}

/** The same graph with its columns in order. */
export function orderColumns({ columns, segments }: ColumnGraph): ColumnGraph {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const { fromId, toId } of segments) {
    append(after, fromId, toId);
    append(before, toId, fromId);
  }
  const order = columns.map((column) => [...column]);
  let best: Slot[][] = order.map((column) => [...column]);
  let fewest = countCrossings({ columns: best, segments });
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const rank = rankOf(order);
    // To the right by what stands left of a column, back to the left by what stands right of it.
    const isRightwards = sweep % 2 === 0;
    const neighbours = isRightwards ? before : after;
    const inTurn = isRightwards ? order.keys() : [...order.keys()].reverse();
    for (const at of inTurn) {
      const column = order[at]!;
      const centre = new Map(
        column.map(({ id }) => {
          const ranks = (neighbours.get(id) ?? []).map((other) => rank.get(other)!);
          return [id, ranks.length === 0 ? rank.get(id)! : mean(ranks)];
        }),
      );
      // Equal centres keep their order: the sort is stable, and so is the picture.
      column.sort((a, b) => centre.get(a.id)! - centre.get(b.id)!);
      for (const [id, place] of rankOf([column])) rank.set(id, place);
    }
    const crossings = countCrossings({ columns: order, segments });
    if (crossings < fewest) {
      fewest = crossings;
      best = order.map((column) => [...column]);
    }
  }
  return { columns: best, segments };
}

/** Pairs of segments between the same two columns that cross. O(segments² per pair of columns). */
export function countCrossings({ columns, segments }: ColumnGraph): number {
  const rank = rankOf(columns);
  const perColumn: (readonly [number, number])[][] = columns.map(() => []);
  for (const { column, fromId, toId } of segments) {
    perColumn[column]!.push([rank.get(fromId)!, rank.get(toId)!]);
  }
  let crossings = 0;
  for (const bundle of perColumn) {
    for (let a = 0; a < bundle.length; a++) {
      for (let b = a + 1; b < bundle.length; b++) {
        const [fromA, toA] = bundle[a]!;
        const [fromB, toB] = bundle[b]!;
        if ((fromA - fromB) * (toA - toB) < 0) crossings++;
      }
    }
  }
  return crossings;
}

/** Place of each slot in its column, from 0 to 1, so that columns of any length compare. */
function rankOf(columns: readonly (readonly Slot[])[]): Map<string, number> {
  const rank = new Map<string, number>();
  for (const column of columns) {
    for (const [at, { id }] of column.entries()) rank.set(id, (at + 0.5) / column.length);
  }
  return rank;
}

export function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
