/**
 * What waits on the heap of a search: suppliers, beginnings of paths, whole paths.
 *
 * A beginning is a chain of what came before it; only the shipments of its last lane are spelled out.
 */
import { NO_RUN } from './class-graph.ts';
import { type LinkRuns, NOBODY } from './link-runs.ts';
import type { PathPoints } from './path-points.ts';
import type { HopLimits } from './suffix-scores.ts';

export interface ClassSearchQuestion {
  readonly limits: HopLimits;
  readonly points: PathPoints;
  readonly roles: Uint8Array;
  readonly runs: LinkRuns;
  readonly isDistinct: boolean;
  /** Rows are single sequences instead of chains. */
  readonly bySequence: boolean;
}

/** A row as the search found it; at level SHIPMENT `shipments` and `runs` are the sequence. */
export interface ClassRow {
  readonly points: number;
  readonly classPlace: number;
  /** x0 to xn. */
  readonly parties: readonly number[];
  /** Links after each shipment. */
  readonly runLengths: readonly number[];
  /** Places in the class graph, at level SHIPMENT; else empty. */
  readonly shipments: readonly number[];
  /** Run after each shipment or NO_RUN, at level SHIPMENT; else empty. */
  readonly runs: readonly number[];
}

interface Ranked {
  /** Of the best path that it can become. */
  readonly points: number;
  /** In the order in which items came up: decides among equals, so that a search is repeatable. */
  readonly number: number;
}

/** The departures of a supplier, not looked at yet. */
export interface Supplier extends Ranked {
  readonly kind: 'SUPPLIER';
  readonly junction: number;
}

export interface Beginning extends Ranked {
  readonly kind: 'BEGINNING';
  readonly before: Beginning | null;
  /** Where it begins; of the first only. */
  readonly supplier: number;
  /** Between `before` and the last lane: the run of links (its first of several alike), or NO_RUN. */
  readonly run: number;
  /** Consignee of the last lane. */
  readonly party: number;
  /** Hops up to that consignee. */
  readonly hops: number;
  /** 1: somebody who must be passed has still to come. */
  readonly need: number;
  /** Shipments of the last lane, and the best points of a beginning that ends with each. */
  readonly shipments: readonly number[];
  readonly pointsOf: readonly number[];
}

export interface Whole extends Ranked {
  readonly kind: 'WHOLE';
  readonly last: Beginning;
  /** Run at the end, or NO_RUN. */
  readonly run: number;
}

/** Whether a party stands on a beginning already. */
export function standsOn(runs: LinkRuns, last: Beginning, party: number): boolean {
  for (let at: Beginning | null = last; at !== null; at = at.before) {
    if (at.party === party || at.supplier === party) return true;
    if (at.run !== NO_RUN && (runs.via[at.run] === party || runs.target[at.run] === party)) {
      return true;
    }
  }
  return false;
}

/** The whole path, from its end back to its supplier. */
export function toClassRow(
  { points, last, run }: Whole,
  classPlace: number,
  { runs, bySequence }: ClassSearchQuestion,
): ClassRow {
  const beginnings: Beginning[] = [];
  for (let at: Beginning | null = last; at !== null; at = at.before) beginnings.unshift(at);
  const waysAfter = [...beginnings.slice(1).map((each) => each.run), run];
  const parties = [last.supplier];
  beginnings.forEach(({ party }, place) => {
    parties.push(party);
    const way = waysAfter[place]!;
    if (way === NO_RUN) return;
    if (runs.via[way] !== NOBODY) parties.push(runs.via[way]!);
    parties.push(runs.target[way]!);
  });
  return {
    points,
    classPlace,
    parties,
    runLengths: waysAfter.map((way) => (way === NO_RUN ? 0 : runs.lengthOf(way))),
    shipments: bySequence ? beginnings.map(({ shipments }) => shipments[0]!) : [],
    runs: bySequence ? waysAfter : [],
  };
}
