/**
 * The companies of a press report against the lists of listed parties: what must be found is found, and
 * hardly anything else. Both lie in `shared/data` and are not part of the project.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';

import { CandidateIndex } from '../../../server/matching/candidates/candidate-index.ts';
import { proposeMatches } from '../../../server/matching/candidates/propose-matches.ts';
import { prepareParty } from '../../../server/matching/party/prepare-party.ts';
import { readCslParties, readOfacParties, SHARED_DATA } from '../../support/screening-lists.ts';

const FOLDER = join(SHARED_DATA, 'golden_case_reuters_2022');
const readCase = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(FOLDER, file)), { columns: true, relax_column_count: true });

/** Entries that a person would call plausible beside the expected ones: the same name in another spelling. */
const PLAUSIBLE = new Set(['novelco OFAC 42184']);
const MOST_WRONG = 0.05;

it('proposes every expected list match, and nothing plainly wrong', () => {
  const listed = [...readOfacParties(), ...readCslParties()];
  const index = new CandidateIndex();
  for (const party of listed) index.add(prepareParty(party));
  const companies = readCase('entities.csv').filter(({ kind }) => kind === 'company');
  const asked = companies.map(({ name = '', country = '' }) =>
    prepareParty({
      ...{ kind: 'COMPANY', names: [{ text: name }], countries: [country] },
      ...{ identifiers: [], addresses: [] },
    }),
  );

  const proposed = [...proposeMatches(asked, index)]
    .flatMap(({ proposals }) => proposals)
    .map(({ asked: at, found }) => {
      const { list, id, names } = listed[found]!;
      return `${companies[at]!['id']} ${list === 'OFAC' ? `OFAC ${id}` : names[0]!.text}`;
    });

  // The file ends in an empty line.
  const expected = readCase('expected_list_matches.csv').flatMap((row) => {
    if (row['list'] === undefined) return [];
    const listed = row['list'] === 'OFAC' ? `OFAC ${row['list_id']}` : row['listed_name'];
    return [`${row['case_entity']} ${listed}`];
  });
  expect(expected).toHaveLength(7);
  expect(proposed).toEqual(expect.arrayContaining(expected));
  const wrong = proposed.filter((each) => !expected.includes(each) && !PLAUSIBLE.has(each));
  expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG * proposed.length);
  expect(proposed.some((each) => each.startsWith('bion'))).toBe(false);
}, 120_000);
