/**
 * Over which links may goods go on from a consignee: runs of one or two links, by rules 5 to 8.
 *
 * A run is found once per question and party, whatever the class and day; whether each of its links
 * holds on the day of a shipment is asked for that shipment. O(neighbours squared) per party.
 */
import type { LinkTable } from '../../projection/graph-projection.ts';
import { BETWEEN, END_USER, TO_BE_PASSED } from './party-roles.ts';

/** Stands for the middle party and the second link of a run of one link. */
export const NOBODY = -1;

export class LinkRuns {
  /** Per run: the middle party or NOBODY, the party it leads to, and its links. */
  readonly via: number[] = [];
  readonly target: number[] = [];
  readonly firstLink: number[] = [];
  readonly secondLink: number[] = [];
  readonly #links: LinkTable;
  readonly #roles: Uint8Array;
  readonly maxLinks: number;
  readonly #minShare: number;
  /** Per party: its first run and the end of its runs, each plus one; 0 while they are not found. */
  readonly #first: Int32Array;
  readonly #end: Int32Array;

  constructor(links: LinkTable, roles: Uint8Array, maxLinks: number, minShare: number) {
    this.#links = links;
    this.#roles = roles;
    this.maxLinks = maxLinks;
    this.#minShare = minShare;
    this.#first = new Int32Array(roles.length);
    this.#end = new Int32Array(roles.length);
  }

  /** The first run from a party that may stand in between; see `endOf`. */
  firstOf(party: number): number {
    if (this.#first[party] === 0) {
      this.#first[party] = this.target.length + 1;
      if (this.maxLinks > 0) this.#find(party);
      this.#end[party] = this.target.length + 1;
    }
    return this.#first[party]! - 1;
  }

  /** Behind the last run from a party, once `firstOf` was asked. */
  endOf(party: number): number {
    return this.#end[party]! - 1;
  }

  lengthOf(run: number): number {
    return this.via[run] === NOBODY ? 1 : 2;
  }

  /** Whether one of those that must be passed stands on the run, its start not counted. */
  passes(run: number): boolean {
    const via = this.via[run]!;
    const roles = this.#roles[this.target[run]!]! | (via === NOBODY ? 0 : this.#roles[via]!);
    return (roles & TO_BE_PASSED) !== 0;
  }

  /** Rule 8: each link holds on some day that the shipment's date may mean. */
  holds(run: number, day: number, lastDay: number): boolean {
    const { fromDay, toDay } = this.#links;
    const first = this.firstLink[run]!;
    const second = this.secondLink[run]!;
    return (
      fromDay[first]! <= lastDay &&
      toDay[first]! >= day &&
      (second === NOBODY || (fromDay[second]! <= lastDay && toDay[second]! >= day))
    );
  }

  #find(party: number): void {
    const { start, neighbour, neighbourLink } = this.#links;
    const roles = this.#roles;
    for (let at = start[party]!; at < start[party + 1]!; at++) {
      const next = neighbour[at]!;
      const link = neighbourLink[at]!;
      if (next === party || !this.#counts(link)) continue;
      if ((roles[next]! & (END_USER | BETWEEN)) !== 0) this.#add(NOBODY, next, link, NOBODY);
      if (this.maxLinks < 2 || (roles[next]! & BETWEEN) === 0) continue;
      for (let further = start[next]!; further < start[next + 1]!; further++) {
        const target = neighbour[further]!;
        const second = neighbourLink[further]!;
        if (target === party || target === next || !this.#counts(second)) continue;
        if ((roles[target]! & (END_USER | BETWEEN)) === 0) continue;
        this.#add(next, target, link, second);
      }
    }
  }

  #counts(link: number): boolean {
    return !(this.#links.shareMax[link]! < this.#minShare); // NaN counts
  }

  #add(via: number, target: number, first: number, second: number): void {
    this.via.push(via);
    this.target.push(target);
    this.firstLink.push(first);
    this.secondLink.push(second);
  }
}
