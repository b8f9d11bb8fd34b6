/** What do the identifiers of two parties say? */
import type { PreparedIdentifier } from './identifier-schemes.ts';

export interface IdentifierOutcome {
  /** Pairs of equal values, one per scheme. */
  readonly equal: readonly (readonly [PreparedIdentifier, PreparedIdentifier])[];
  /** Schemes that both state without one value in common. */
  readonly different: readonly (readonly [PreparedIdentifier, PreparedIdentifier])[];
}

const NOTHING: IdentifierOutcome = { equal: [], different: [] };

/** `mayShareCountry`: false when the parties state countries, and no common one. */
export function compareIdentifiers(
  a: readonly PreparedIdentifier[],
  b: readonly PreparedIdentifier[],
  mayShareCountry: boolean,
): IdentifierOutcome {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const equal: (readonly [PreparedIdentifier, PreparedIdentifier])[] = [];
  const different: (readonly [PreparedIdentifier, PreparedIdentifier])[] = [];
  for (const scheme of new Set(a.map((each) => each.scheme))) {
    const ofA = a.filter((each) => each.scheme === scheme);
    const ofB = b.filter((each) => each.scheme === scheme);
    if (ofB.length === 0) continue;
    // A number of another country's register is neither the same nor another.
    if (ofA[0]!.needsCountry && !mayShareCountry) continue;
    const same = ofA.flatMap((one) => {
      const other = ofB.find(({ value }) => value === one.value);
      return other === undefined ? [] : [[one, other] as const];
    });
    if (same.length > 0) equal.push(same[0]!);
    else different.push([ofA[0]!, ofB[0]!]);
  }
  return { equal, different };
}
