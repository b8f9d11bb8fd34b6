/** Asks the search about a drawn world, without a database or threads in between. */
import { SearchEngine } from '../../server/paths/search/search-engine.ts';
import { toDerivedIndex } from '../../server/paths/search/search-index.ts';
import type {
  PartySelection,
  SearchQuestion,
  SearchRequest,
  SearchResult,
} from '../../server/paths/search/search-request.ts';
import { buildTypescriptKernel } from '../../server/paths/search/kernel/typescript-suffix-kernel.ts';
import type { PartySet, PathQuestion } from '../../server/model/path-question.ts';
import { deriveIndex } from '../../server/projection/derive-index.ts';
import { type GraphProjection, toCountryNumber } from '../../server/projection/graph-projection.ts';
import { findParty } from '../../server/projection/party-table.ts';

/** What a search is asked when every row and every extra is wanted. */
export function toSearchRequest(
  projection: GraphProjection,
  question: PathQuestion,
  rest: Partial<SearchRequest> = {},
): SearchRequest {
  const asked = toSearchQuestion(projection, question);
  const derived = toDerivedIndex(asked);
  return {
    key: 'test',
    question: asked,
    index: derived && deriveIndex(projection, derived.classes).layout,
    rank: 0,
    first: 500,
    extras: { rowCount: true, walkCount: true, union: true, considered: true },
    budgetMs: 60_000,
    share: 0,
    shares: 1,
    ...rest,
  };
}

export function toSearchQuestion(
  { parties }: GraphProjection,
  question: PathQuestion,
): SearchQuestion {
  const places = (ids: readonly string[]) => ids.map((id) => findParty(parties, id));
  const select = ({ countries, ids }: PartySet): PartySelection => ({
    countries: countries.map(toCountryNumber),
    parties: places(ids),
  });
  return {
    ...question,
    from: select(question.from),
    to: select(question.to),
    through: question.through && select(question.through),
    avoid: places(question.avoid),
    mustPass: places(question.mustPass),
  };
}

export function searchProjection(
  projection: GraphProjection,
  question: PathQuestion,
  rest: Partial<SearchRequest> = {},
): SearchResult {
  const engine = new SearchEngine(projection, buildTypescriptKernel(projection.memory));
  return engine.search(toSearchRequest(projection, question, rest), () => false);
}
