/**
 * A result as it travels from a worker thread: small, and cheap to take in for the thread that serves
 * requests.
 *
 * Rows go as text, opened only for the page that is shown: a late page has thousands of rows before it.
 * Of the union only the lanes go that can be shown, and how many there are.
 */
import type {
  RowRank,
  SearchLane,
  SearchResult,
  SearchRow,
  SearchUnion,
} from './search-request.ts';

export interface PackedResult extends Omit<SearchResult, 'rows' | 'union'> {
  readonly rows: PackedRows;
  readonly union: PackedUnion | null;
}

export interface PackedRows {
  readonly count: number;
  /** `points` and `classPlace` of each row, one behind the other. */
  readonly ranks: Float64Array<ArrayBuffer>;
  /** Each row as JSON, one behind the other, and where each begins; one more element than rows. */
  readonly text: string;
  readonly start: Uint32Array<ArrayBuffer>;
}

export interface PackedUnion {
  /** Those of most value, then of most shipments; at most as many as are shown. */
  readonly lanes: readonly SearchLane[];
  readonly totalLanes: number;
  /** Places of links, ascending. */
  readonly links: Uint32Array<ArrayBuffer>;
  readonly undecided: number;
}

/** `mostLanes`: lanes that can be shown. */
export function packResult(result: SearchResult, mostLanes: number): PackedResult {
  const { rows, union, ...rest } = result;
  return { ...rest, rows: packRows(rows), union: union && packUnion(union, mostLanes) };
}

export function openRow({ text, start }: PackedRows, at: number): SearchRow {
  return JSON.parse(text.slice(start[at], start[at + 1])) as SearchRow;
}

export function rankOf({ ranks }: PackedRows, at: number): RowRank {
  return { points: ranks[2 * at]!, classPlace: ranks[2 * at + 1]! };
}

/** Lanes of most value first, then of most shipments, then in the order of the graph. */
export function compareLanes(a: SearchLane, b: SearchLane): number {
  return (
    (b.valueUsd ?? 0) - (a.valueUsd ?? 0) ||
    b.shipments - a.shipments ||
    a.consignor - b.consignor ||
    a.consignee - b.consignee ||
    a.hs6 - b.hs6
  );
}

function packRows(rows: readonly SearchRow[]): PackedRows {
  const ranks = new Float64Array(2 * rows.length);
  const start = new Uint32Array(rows.length + 1);
  const texts: string[] = [];
  for (const [at, row] of rows.entries()) {
    const text = JSON.stringify(row);
    texts.push(text);
    ranks.set([row.points, row.classPlace], 2 * at);
    start[at + 1] = start[at]! + text.length;
  }
  return { count: rows.length, ranks, text: texts.join(''), start };
}

function packUnion({ lanes, links, undecided }: SearchUnion, mostLanes: number): PackedUnion {
  return {
    lanes: pickLargest(lanes, mostLanes),
    totalLanes: lanes.length,
    links: Uint32Array.from(links),
    undecided,
  };
}

/** The first `most` by `compareLanes`; sorts no more than twice that at a time. */
function pickLargest(lanes: readonly SearchLane[], most: number): SearchLane[] {
  const picked: SearchLane[] = [];
  let bar: SearchLane | null = null;
  for (const lane of lanes) {
    if (bar !== null && compareLanes(lane, bar) > 0) continue;
    picked.push(lane);
    if (picked.length < 2 * most) continue;
    picked.sort(compareLanes).length = most;
    bar = picked.at(-1) ?? null;
  }
  return picked.sort(compareLanes).slice(0, most);
}
