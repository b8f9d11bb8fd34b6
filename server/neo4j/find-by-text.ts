/**
 * Which parties have a name or identifier like this text?
 *
 * The full-text index proposes candidates, each of whose tokens begins with, equals or nearly equals
 * one of ours; `matching/rank-name-match.ts` puts them in order, since Lucene's score knows neither
 * that exact beats prefix beats fuzzy, nor which name it was.
 */
import { foldName } from '../matching/fold-name.ts';
import { rankNameMatch, toAllowedEdits, toTokens } from '../matching/rank-name-match.ts';
import type { SearchHit, SearchQuestion } from '../model/entity-reader.ts';
import type { Database } from './database.ts';

/** Candidates ranked for one answer: enough that what Lucene ranks low can still come first. */
const CANDIDATES = 500;
/** Tokens looked for; a longer text is hardly a name. */
const MOST_TOKENS = 12;

export async function findByText(
  database: Database,
  { text, countries, first }: SearchQuestion,
  signal?: AbortSignal,
): Promise<readonly SearchHit[]> {
  const tokens = toTokens(foldName(text)).slice(0, MOST_TOKENS);
  if (tokens.length === 0) return [];
  const rows = await database.read(
    'entity/search',
    { query: toLuceneQuery(tokens), countries, first: CANDIDATES },
    { signal },
  );
  return rows
    .flatMap(({ id, name, otherNames, identifiers }): SearchHit[] => {
      const match = rankNameMatch(tokens, [name, ...otherNames, ...identifiers]);
      return match === null ? [] : [{ entityId: id, ...match }];
    })
    .sort((a, b) => b.score - a.score || (a.entityId < b.entityId ? -1 : 1))
    .slice(0, first);
}

/**
 * All tokens must be found, each exactly, as a beginning or nearly. Tokens are letters and digits
 * only, so nothing in them is syntax; they are escaped all the same.
 *
 * The index keeps `LEI:ABC1` as one word (a colon between letters does not part them), so what looks
 * like an identifier is looked for behind a colon too. Only that: a leading wildcard reads all words.
 */
export function toLuceneQuery(tokens: readonly string[]): string {
  return tokens
    .map((token) => {
      const safe = token.replaceAll(/[^\p{L}\p{N}]/gu, (each) => `\\${each}`);
      const edits = toAllowedEdits(token);
      const isIdentifier = token.length >= 6 && /\p{L}/u.test(token) && /\p{N}/u.test(token);
      const ways = [
        `"${safe}"^8`,
        `${safe}*^4`,
        ...(edits === 0 ? [] : [`${safe}~${edits}`]),
        ...(isIdentifier ? [`*\\:${safe}*`] : []),
      ];
      return `+(${ways.join(' OR ')})`;
    })
    .join(' ');
}
