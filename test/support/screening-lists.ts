/**
 * The lists of listed parties in `shared/data`, as parties to be matched.
 *
 * Read from where they lie: they are not part of the project. Only what matching needs is read, and
 * only by tests and measurements; the import has readers of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

import type { Party } from '../../server/matching/party/party.ts';

export const SHARED_DATA = join(import.meta.dirname, '../../../shared/data');

export interface ListedParty extends Party {
  /** Of the list file; several names of one party have one. */
  readonly id: string;
  readonly list: 'OFAC' | 'CSL';
}

const readRows = (path: string): string[][] =>
  parse(readFileSync(join(SHARED_DATA, path)), {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });

/** Names of one OFAC entry from three copies of the list, with its addresses of the last. */
export function readOfacParties(): ListedParty[] {
  const names = new Map<string, Set<string>>();
  const persons = new Set<string>();
  const note = (id: string, name: string | undefined) => {
    if (!/^\d+$/.test(id) || name === undefined || name === '') return;
    const known = names.get(id);
    if (known === undefined) names.set(id, new Set([name]));
    else known.add(name);
  };
  for (const file of ['us_ofac_sdn/bench_sdn.csv', 'us_ofac_sdn/sdn_2023_sancbook.csv']) {
    for (const [id = '', name, type = ''] of readRows(file)) {
      note(id, name);
      if (/individual|vessel|aircraft/i.test(type)) persons.add(id);
    }
  }
  for (const file of ['us_ofac_sdn/bench_alt.csv', 'us_ofac_sdn/recent_alt.csv']) {
    for (const [id = '', , , name] of readRows(file)) note(id, name);
  }
  const addresses = new Map<string, string[]>();
  for (const [id = '', , street = '', city = '', country = ''] of readRows(
    'us_ofac_sdn/recent_add.csv',
  )) {
    const text = [street, city, country].filter((part) => part.trim() !== '-0-').join(', ');
    addresses.set(id, [...(addresses.get(id) ?? []), text]);
  }
  return [...names].flatMap(([id, texts]) =>
    persons.has(id)
      ? []
      : [
          {
            ...{
              id,
              list: 'OFAC' as const,
              kind: 'COMPANY' as const,
              countries: [],
              identifiers: [],
            },
            names: Array.from(texts, (text) => ({ text })),
            addresses: addresses.get(id) ?? [],
          },
        ],
  );
}

/** Entries of the Consolidated Screening List that are no persons, vessels or aircraft. */
export function readCslParties(): ListedParty[] {
  const [head = [], ...rows] = readRows('us_csl/consolidated_1ace70b4.csv');
  const at = (row: string[], column: string) => row[head.indexOf(column)] ?? '';
  return rows.flatMap((row) => {
    const type = at(row, 'type');
    if (type !== 'Entity' && !/^(?:Entity List|Military End|Unverified)/.test(at(row, 'source'))) {
      return [];
    }
    const names = [at(row, 'name'), ...at(row, 'alt_names').split('; ')].filter(
      (name) => name !== '',
    );
    const addresses = at(row, 'addresses')
      .split('; ')
      .filter((address) => address !== '');
    const countries = addresses.flatMap((address) => /\b([A-Z]{2})$/.exec(address)?.[1] ?? []);
    return [
      {
        ...{ id: at(row, '_id'), list: 'CSL' as const, kind: 'COMPANY' as const, identifiers: [] },
        names: names.map((text) => ({ text })),
        countries: [...new Set(countries)],
        addresses,
      },
    ];
  });
}
