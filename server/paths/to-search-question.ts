/** A question in terms of one projection: parties by their places, countries by their numbers. */
import type { PartySet, PathQuestion } from '../model/path-question.ts';
import { type PartyTable, toCountryNumber } from '../projection/graph-projection.ts';
import { findParty } from '../projection/party-table.ts';
import { listIds } from './refuse-unknown-ids.ts';
import type { PartySelection, SearchQuestion } from './search/search-request.ts';

/** Ids of the question that nobody has, and those of persons; by id. */
export function findProblemIds(
  question: PathQuestion,
  parties: PartyTable,
): { id: string; isPerson: boolean }[] {
  const problems: { id: string; isPerson: boolean }[] = [];
  for (const id of listIds(question)) {
    const party = findParty(parties, id);
    if (party < 0) problems.push({ id, isPerson: false });
    else if (parties.isPerson[party] === 1) problems.push({ id, isPerson: true });
  }
  return problems.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Lists must be resolved to ids before; whoever came onto one after this version is left out. */
export function toSearchQuestion(question: PathQuestion, parties: PartyTable): SearchQuestion {
  const { from, to, through, avoid, mustPass } = question;
  const find = (ids: readonly string[]) =>
    ids.map((id) => findParty(parties, id)).filter((party) => party >= 0);
  const select = ({ countries, ids }: PartySet): PartySelection => ({
    countries: countries.map(toCountryNumber),
    parties: find(ids),
  });
  return {
    from: select(from),
    to: select(to),
    through: through && select(through),
    avoid: find(avoid),
    mustPass: find(mustPass),
    goods: question.goods,
    continuity: question.continuity,
    tierOf: question.tierOf,
    shippedFrom: question.shippedFrom,
    shippedTo: question.shippedTo,
    dwellDays: question.dwellDays,
    hops: question.hops,
    maxLinks: question.maxLinks,
    minLinkShare: question.minLinkShare,
    minValueUsd: question.minValueUsd,
    quantityTolerance: question.quantityTolerance,
    distinctCompanies: question.distinctCompanies,
    level: question.level,
    rankBy: question.rankBy,
  };
}
