/** Which classes does a search open, and which of several workers takes which? */
import type { LinkTable, ShipmentIndex } from '../../projection/graph-projection.ts';
import type { PartySelection, SearchQuestion } from './search-request.ts';

/** With more parties than this on a side, looking at every class is as quick. */
const FEW_PARTIES = 20_000;

/**
 * Those of `classes` that fall to one of several shares: the largest first, each to whoever has least so
 * far, so that shares are of about one size whatever the order of the codes. Ascending, and the same
 * partition for everyone who asks. O(classes x log).
 */
export function takeShare(
  index: Pick<ShipmentIndex, 'classStart' | 'departures'>,
  classes: readonly number[],
  share: number,
  shares: number,
): readonly number[] {
  if (shares === 1) return classes;
  const sizes = new Map(
    classes.map((place) => {
      const [first, end] = [index.classStart[place]!, index.classStart[place + 1]!];
      return [place, index.departures[end]! - index.departures[first]!];
    }),
  );
  const bySize = [...classes].sort((a, b) => sizes.get(b)! - sizes.get(a)! || a - b);
  const loads = new Float64Array(shares);
  const own: number[] = [];
  for (const place of bySize) {
    let least = 0;
    for (let other = 1; other < shares; other++) if (loads[other]! < loads[least]!) least = other;
    loads[least]! += sizes.get(place)!;
    if (least === share) own.push(place);
  }
  return own.sort((a, b) => a - b);
}

/**
 * Those of `classes` in which each side takes part, as far as that is quick to say. An end user may be
 * reached over links alone, in a class where only its affiliates trade.
 */
export function narrowToSides(
  links: LinkTable,
  index: ShipmentIndex,
  { from, to, maxLinks }: Pick<SearchQuestion, 'from' | 'to' | 'maxLinks'>,
  classes: readonly number[],
): readonly number[] {
  const sides = [listFew(from), addAffiliates(links, listFew(to), maxLinks)];
  return sides.reduce<readonly number[]>((left, side) => {
    if (side === null) return left;
    const has = listClasses(index, side);
    return left.filter((place) => has.has(place));
  }, classes);
}

/** Null when it is not only a few parties. */
const listFew = ({ countries, parties }: PartySelection): ReadonlySet<number> | null =>
  countries.length > 0 || parties.length > FEW_PARTIES ? null : new Set(parties);

function addAffiliates(
  links: Pick<LinkTable, 'start' | 'neighbour'>,
  parties: ReadonlySet<number> | null,
  maxLinks: number,
): ReadonlySet<number> | null {
  if (parties === null || maxLinks === 0) return parties;
  const { start, neighbour } = links;
  const all = new Set(parties);
  for (const party of parties) {
    for (let at = start[party]!; at < start[party + 1]!; at++) all.add(neighbour[at]!);
    if (all.size > FEW_PARTIES) return null;
  }
  return addAffiliates(links, all, maxLinks - 1);
}

/** Classes in which one of the parties has a junction. */
function listClasses(index: ShipmentIndex, parties: ReadonlySet<number>): ReadonlySet<number> {
  const { partyStart, partyJunctions, classStart } = index;
  const found = new Set<number>();
  for (const party of parties) {
    for (let at = partyStart[party]!; at < partyStart[party + 1]!; at++) {
      found.add(findClass(classStart, partyJunctions[at]!));
    }
  }
  return found;
}

/** The class that a junction belongs to. */
function findClass(classStart: Uint32Array, junction: number): number {
  let low = 0;
  let high = classStart.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (classStart[middle]! <= junction) low = middle;
    else high = middle;
  }
  return low;
}
