/** Who stands on many of the listed paths? Intermediaries, the most frequent first. */
import type { Party, SupplyPath } from './trade.ts';

export interface IntermediaryCount {
  readonly party: Party;
  readonly paths: number;
}

export function rankIntermediaries(paths: readonly SupplyPath[]): IntermediaryCount[] {
  const counts = new Map<string, { party: Party; paths: number }>();
  for (const { parties } of paths) {
    for (const party of parties.slice(1, -1)) {
      const before = counts.get(party.id);
      if (before === undefined) counts.set(party.id, { party, paths: 1 });
      else before.paths++;
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.paths - a.paths || (a.party.name < b.party.name ? -1 : 1),
  );
}
