/**
 * One answer from what the workers found in their shares of the classes.
 *
 * A class is searched by one worker only, so no row, walk or lane comes twice. A row is proven when it
 * ranks above everything that any share may still be missing: only such rows are shown.
 */
import { EXCLUSIONS } from '../../model/path-answer.ts';
import {
  compareLanes,
  openRow,
  type PackedResult,
  type PackedUnion,
  rankOf,
} from './pack-result.ts';
import type { RowRank, SearchConsidered, SearchLane, SearchRow } from './search-request.ts';

export interface MergedResult {
  /** Of the page: all proven. */
  readonly rows: readonly SearchRow[];
  /** ALL: none ranks behind the page. MORE: some do. STOPPED: time was up before the page was full. */
  readonly end: 'ALL' | 'MORE' | 'STOPPED';
  /** Null when it is not known. */
  readonly rowCount: number | null;
  readonly walkCount: number | null;
  /** Null when no share has one. */
  readonly union: MergedUnion | null;
  readonly considered: MergedConsidered | null;
}

export interface MergedUnion {
  /** Those of most value first. */
  readonly lanes: readonly SearchLane[];
  readonly totalLanes: number;
  readonly links: readonly number[];
  /** False when a share could not join all of it in time. */
  readonly isComplete: boolean;
  /** Shipments and links of which it was not found out whether they belong here. */
  readonly undecided: number;
}

export interface MergedConsidered extends Pick<
  SearchConsidered,
  'shipments' | 'endUsers' | 'onBothSides' | 'excluded'
> {
  readonly classes: number;
  readonly companies: number;
  readonly suppliers: number;
}

/**
 * `rank`: rows before the page; `first`: rows of the page. Each share was asked for one row more, which
 * tells whether any rank behind. `mostLanes`: lanes to keep.
 */
export function mergeResults(
  results: readonly PackedResult[],
  rank: number,
  first: number,
  mostLanes: number,
): MergedResult {
  const places = mergeRows(results, rank + first + 1);
  const isWhole = results.every(({ missingRank }) => missingRank === null);
  return {
    rows: places
      .slice(rank, rank + first)
      .map(({ share, at }) => openRow(results[share]!.rows, at)),
    end: places.length > rank + first ? 'MORE' : isWhole ? 'ALL' : 'STOPPED',
    rowCount: addUp(results.map(({ rowCount }) => rowCount)),
    walkCount: addUp(results.map(({ walkCount }) => walkCount)),
    union: mergeUnions(
      results.map(({ union }) => union),
      mostLanes,
    ),
    considered: mergeConsidered(results.map(({ considered }) => considered)),
  };
}

interface RowPlace {
  readonly share: number;
  readonly at: number;
}

/** The proven rows in order, at most `wanted`: always the best of what the shares have left. */
function mergeRows(results: readonly PackedResult[], wanted: number): RowPlace[] {
  const next = results.map(() => 0);
  const places: RowPlace[] = [];
  while (places.length < wanted) {
    let best: { readonly share: number; readonly rank: RowRank } | null = null;
    for (const [share, { rows }] of results.entries()) {
      if (next[share]! >= rows.count) continue;
      const rank = rankOf(rows, next[share]!);
      if (best === null || compareRanks(rank, best.rank) < 0) best = { share, rank };
    }
    if (best === null || !isProven(best.rank, results)) break;
    places.push({ share: best.share, at: next[best.share]!++ });
  }
  return places;
}

/** What a share is missing within one class comes behind what it has found there. */
const isProven = (rank: RowRank, results: readonly PackedResult[]): boolean =>
  results.every(({ missingRank }) => missingRank === null || compareRanks(rank, missingRank) <= 0);

const compareRanks = (a: RowRank, b: RowRank): number =>
  a.points === b.points ? a.classPlace - b.classPlace : a.points > b.points ? -1 : 1;

/** Null when a part is not known, or the sum is too large to be exact. */
function addUp(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return Number.isSafeInteger(sum) ? sum : null;
}

function mergeUnions(
  unions: readonly (PackedUnion | null)[],
  mostLanes: number,
): MergedUnion | null {
  const known = unions.filter((each) => each !== null);
  if (known.length === 0) return null;
  const undecided = known.reduce((sum, each) => sum + each.undecided, 0);
  const links = new Set<number>();
  for (const union of known) for (const link of union.links) links.add(link);
  return {
    lanes: known
      .flatMap(({ lanes }) => lanes)
      .sort(compareLanes)
      .slice(0, mostLanes),
    totalLanes: known.reduce((sum, { totalLanes }) => sum + totalLanes, 0),
    links: [...links].sort((a, b) => a - b),
    isComplete: known.length === unions.length && undecided === 0,
    undecided,
  };
}

/** Null unless every share counted. Companies and classes that shares have in common count once. */
function mergeConsidered(parts: readonly (SearchConsidered | null)[]): MergedConsidered | null {
  const known = parts.filter((each) => each !== null);
  const [one] = known;
  if (one === undefined || known.length < parts.length) return null;
  const excluded = EXCLUSIONS.map((reason) => ({
    reason,
    shipments: known
      .flatMap((part) => part.excluded)
      .filter((each) => each.reason === reason)
      .reduce((sum, { shipments }) => sum + shipments, 0),
  }));
  return {
    shipments: known.reduce((sum, { shipments }) => sum + shipments, 0),
    classes: new Set(known.flatMap(({ classKeys }) => classKeys)).size,
    companies: countMarked(known.map(({ companyBits }) => companyBits)),
    suppliers: countMarked(known.map(({ supplierBits }) => supplierBits)),
    endUsers: one.endUsers,
    onBothSides: one.onBothSides,
    excluded: excluded.filter(({ shipments }) => shipments > 0),
  };
}

/** Bits that are set in at least one. */
function countMarked(parts: readonly Uint32Array[]): number {
  let count = 0;
  for (let word = 0; word < (parts[0]?.length ?? 0); word++) {
    let bits = 0;
    for (const part of parts) bits |= part[word]!;
    for (; bits !== 0; bits &= bits - 1) count++;
  }
  return count;
}
