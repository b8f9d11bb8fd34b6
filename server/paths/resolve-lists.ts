/** The question with whoever is on its lists of listed parties among its ids, as of now; itself without lists. */
import type { PartySet, PathQuestion } from '../model/path-question.ts';
import type { Database } from '../neo4j/database.ts';

export async function resolveLists(
  database: Database,
  question: PathQuestion,
  signal: AbortSignal | undefined,
): Promise<PathQuestion> {
  const resolve = async (set: PartySet): Promise<PartySet> => {
    if (set.listedOn.length === 0) return set;
    const lists = { lists: set.listedOn };
    const listed = await database.read('path/parties-on-lists', lists, { signal });
    return { ...set, ids: [...set.ids, ...listed.map(({ id }) => id)] };
  };
  const { from, to, through } = question;
  if (![from, to, through].some((set) => set !== null && set.listedOn.length > 0)) return question;
  return {
    ...question,
    from: await resolve(from),
    to: await resolve(to),
    through: through && (await resolve(through)),
  };
}
