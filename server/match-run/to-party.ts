/** Rows of the graph as parties to be matched. */
import type { Party } from '../matching/party/party.ts';
import type { Row } from '../neo4j/database.ts';

/** A party of the graph, or an entry of a list, with its id. */
export interface NamedParty extends Party {
  readonly id: string;
}

export function toParty(row: Row<'match/companies'>, kind: Party['kind']): NamedParty {
  return {
    id: row.id,
    kind,
    names: [row.name, ...row.otherNames].map((text) => ({ text })),
    countries: row.country === null ? [] : [row.country],
    identifiers: row.identifiers,
    addresses: row.addresses,
  };
}

/** An entry of which no copy says what it is can be a company: most are. */
export function toListedParty(row: Row<'match/list-entries'>): NamedParty {
  return {
    id: row.id,
    kind: row.isPerson ? 'PERSON' : 'COMPANY',
    names: row.nameTexts.map((text, at) => ({
      text,
      isWeak: row.nameKinds[at] === 'WEAK_ALIAS',
    })),
    countries: row.countries,
    identifiers: row.identifiers,
    addresses: row.addresses,
  };
}
