/** Entries of lists and the copies at hand, out of Neo4j. */
import { foldName } from '../matching/fold-name.ts';
import { rankNameMatch, toTokens } from '../matching/rank-name-match.ts';
import type {
  ListCopy,
  ListEntry,
  ListEntryHit,
  ListEntryQuestion,
  ListEntryReader,
  ListedKind,
  ListedNameKind,
  ListSource,
} from '../model/list-entry.ts';
import { buildListingPeriod } from '../model/listing-period.ts';
import type { Database, Row } from './database.ts';
import { toLuceneQuery } from './find-by-text.ts';

/** Candidates ranked for one answer: enough that what Lucene ranks low can still come first. */
const CANDIDATES = 500;
/** Tokens looked for; a longer text is hardly a name. */
const MOST_TOKENS = 12;

export class Neo4jListEntryReader implements ListEntryReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async readListEntries(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, ListEntry>> {
    const rows = await this.#database.read('list/entries-by-ids', { ids }, { signal });
    return new Map(rows.map((row) => [row.id, toListEntry(row)]));
  }

  async readListSources(
    entryIds: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly ListSource[]>> {
    const rows = await this.#database.read('list/sources', { entryIds }, { signal });
    const sources = new Map<string, ListSource[]>(entryIds.map((id) => [id, []]));
    for (const { entryId, asOf, ...provenance } of rows) {
      sources.get(entryId)?.push({ asOf, provenance });
    }
    return sources;
  }

  async findListEntries(
    { text, lists, first }: ListEntryQuestion,
    signal?: AbortSignal,
  ): Promise<readonly ListEntryHit[]> {
    const tokens = toTokens(foldName(text)).slice(0, MOST_TOKENS);
    if (tokens.length === 0) return [];
    const query = { query: toLuceneQuery(tokens), lists, first: CANDIDATES };
    const rows = await this.#database.read('list/search', query, { signal });
    return rows
      .flatMap(({ id, nameTexts, identifiers }): ListEntryHit[] => {
        const match = rankNameMatch(tokens, [...nameTexts, ...identifiers]);
        return match === null ? [] : [{ entryId: id, ...match }];
      })
      .sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1))
      .slice(0, first);
  }

  readListCopies(signal?: AbortSignal): Promise<readonly ListCopy[]> {
    return this.#database.read('list/copies', {}, { signal });
  }
}

function toListEntry(row: Row<'list/entries-by-ids'>): ListEntry {
  const { kind, nameTexts, nameKinds, addressTexts, addressCountries, ...rest } = row;
  const { seenOn, completeOn, ...facts } = rest;
  return {
    ...facts,
    kind: kind as ListedKind | null,
    names: nameTexts.map((text, at) => ({ text, kind: nameKinds[at] as ListedNameKind })),
    addresses: addressTexts.map((text, at) => ({ text, country: addressCountries[at] || null })),
    listing: buildListingPeriod(
      { listedOn: facts.listedOn, endsOn: facts.endsOn, seenOn },
      completeOn,
    ),
  };
}
