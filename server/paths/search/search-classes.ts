/** Which classes does a search open, and which of several workers takes which? */
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import type { PartySelection, SearchQuestion } from './search-request.ts';

/** With more parties than this on a side, looking at every class is as quick. */
const FEW_PARTIES = 20_000;

/**
 * The share of each class: the largest first, each to whoever has least so far, so that shares are of
 * about one size whatever the order of the codes. The same for everyone who asks.
 */
export function assignShares(index: ShipmentIndex, shares: number): Uint8Array {
  const count = index.classKey.length;
  const shareOf = new Uint8Array(count);
  if (shares === 1) return shareOf;
  const sizeOf = (place: number) =>
    index.departures[index.classStart[place + 1]!]! - index.departures[index.classStart[place]!]!;
  const bySize = Array.from({ length: count }, (_, place) => place).sort(
    (a, b) => sizeOf(b) - sizeOf(a) || a - b,
  );
  const loads = new Float64Array(shares);
  for (const place of bySize) {
    let least = 0;
    for (let share = 1; share < shares; share++) if (loads[share]! < loads[least]!) least = share;
    shareOf[place] = least;
    loads[least]! += sizeOf(place);
  }
  return shareOf;
}

/** Those of `classes` in which somebody of each side takes part, as far as that is quick to say. */
export function narrowToSides(
  index: ShipmentIndex,
  question: Pick<SearchQuestion, 'from' | 'to'>,
  classes: readonly number[],
): readonly number[] {
  return [question.from, question.to].reduce<readonly number[]>((left, side) => {
    const has = listClasses(index, side);
    return has === null ? left : left.filter((place) => has.has(place));
  }, classes);
}

/** Classes in which one of the parties has a junction; null when it is not only a few parties. */
function listClasses(index: ShipmentIndex, side: PartySelection): ReadonlySet<number> | null {
  if (side.countries.length > 0 || side.parties.length > FEW_PARTIES) return null;
  const { partyStart, partyJunctions, classStart } = index;
  const found = new Set<number>();
  for (const party of side.parties) {
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
