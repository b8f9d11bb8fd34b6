/**
 * Asks the standing question before anybody else does: the first fifty questions to a fresh thread take
 * five times as long as later ones, until its code is compiled.
 *
 * Many variants, one after the other, behind whatever is asked meanwhile; at last the question as it
 * stands, so that what it needs is there when it is asked.
 */
import { LIMITS } from '../model/limits.ts';
import type { PathQuestion } from '../model/path-question.ts';
import type { PartyTable } from '../projection/graph-projection.ts';
import { toQuestionKey } from './path-cursor.ts';
import type { SearchRequest } from './search/search-request.ts';
import { toSearchQuestion } from './to-search-question.ts';

const VARIANTS = 50;
/** On large graphs fewer variants compile as much. */
const MOST_MS = 2_000;
const FIRST = 51; // a page of the client, and whether there are more

type Rehearsal = Omit<SearchRequest, 'index' | 'share' | 'shares'>;

/** `finder`: the name under which the question will be asked. Rejects as `search` does. */
export async function rehearseQuestion(
  question: PathQuestion,
  finder: string,
  parties: PartyTable,
  search: (request: Rehearsal) => Promise<unknown>,
): Promise<void> {
  const started = performance.now();
  const ask = (asked: PathQuestion) =>
    search({
      key: toQuestionKey(asked, finder),
      question: toSearchQuestion(asked, parties),
      rank: 0,
      first: FIRST,
      extras: { rowCount: true, walkCount: false, union: false, considered: true },
      budgetMs: LIMITS.pathBudgetMs,
    });
  for (let variant = 1; variant <= VARIANTS; variant++) {
    const { min, max } = question.dwellDays;
    await ask({ ...question, dwellDays: { min, max: Math.max(min, max - variant) } });
    if (performance.now() - started > MOST_MS) break;
  }
  await ask(question);
}
