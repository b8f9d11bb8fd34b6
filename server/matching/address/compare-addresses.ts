/** Are two addresses the same house, the same street, the same town? */
import { compareSoundKeys } from '../names/word-likeness.ts';
import type { ParsedAddress } from './parse-address.ts';

/**
 * SAME_HOUSE: a common place, the same street, and the same number to the letter: 65 is not 165, 37A
 * is not 37. SAME_STREET: the house is other or not known. SAME_PLACE: a town, district or postal code in
 * common. OTHER: nothing in common. UNKNOWN: one of them names no place.
 */
export type AddressOutcome = 'SAME_HOUSE' | 'SAME_STREET' | 'SAME_PLACE' | 'OTHER' | 'UNKNOWN';

const LEAST_ALIKE = 0.88;

export function compareAddresses(a: ParsedAddress, b: ParsedAddress): AddressOutcome {
  if (isEmpty(a) || isEmpty(b)) return 'UNKNOWN';
  const isSamePlace = haveCommon(a.postcodes, b.postcodes) || haveCommon(a.places, b.places);
  if (!isSamePlace) return 'OTHER';
  if (!isSameStreet(a.street, b.street)) return 'SAME_PLACE';
  return a.house !== null && a.house === b.house ? 'SAME_HOUSE' : 'SAME_STREET';
}

const isEmpty = ({ places, postcodes }: ParsedAddress): boolean =>
  places.size === 0 && postcodes.size === 0;

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) {
    if (b.has(each)) return true;
  }
  return false;
}

/** Every word of the shorter name has its like in the longer. */
function isSameStreet(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return false;
  return shorter.every((word) =>
    longer.some((other) => compareSoundKeys(word, other).similarity >= LEAST_ALIKE),
  );
}

const RANK: readonly AddressOutcome[] = [
  'UNKNOWN',
  'OTHER',
  'SAME_PLACE',
  'SAME_STREET',
  'SAME_HOUSE',
];

/** The nearest pair of two lists; null when one is empty. */
export function findNearestAddresses(
  a: readonly ParsedAddress[],
  b: readonly ParsedAddress[],
): { outcome: AddressOutcome; a: string; b: string } | null {
  let best: { outcome: AddressOutcome; a: string; b: string } | null = null;
  for (const one of a) {
    for (const other of b) {
      const outcome = compareAddresses(one, other);
      if (best === null || RANK.indexOf(outcome) > RANK.indexOf(best.outcome)) {
        best = { outcome, a: one.text, b: other.text };
      }
    }
  }
  return best;
}
