import { expect, it } from '@jest/globals';

import { explainMatch } from '../../../../server/matching/party/explain-match.ts';
import { matchParties } from '../../../../server/matching/party/match-parties.ts';
import type { Party } from '../../../../server/matching/party/party.ts';
import { prepareParty } from '../../../../server/matching/party/prepare-party.ts';

function explain(a: Partial<Party>, b: Partial<Party>) {
  const nothing: Party = {
    kind: 'COMPANY',
    names: [],
    countries: [],
    identifiers: [],
    addresses: [],
  };
  return explainMatch(
    matchParties(prepareParty({ ...nothing, ...a }), prepareParty({ ...nothing, ...b })),
  );
}

it('says of each part whether it agrees, with both texts', () => {
  const parts = explain(
    {
      names: [{ text: 'ООО «Лунмикор Электроника»' }],
      countries: ['RU'],
      identifiers: ['INN:0070000001'],
      addresses: ['ul. Zarechnaya d. 5, Kazan'],
    },
    {
      names: [{ text: 'AO Lunmikor' }],
      countries: ['RU'],
      identifiers: ['INN:0070000001'],
      addresses: ['5 Zarechnaya Street, Kazan'],
    },
  );
  expect(parts.map(({ kind, outcome, a, b }) => [kind, outcome, a, b])).toEqual([
    ['NAME', 'CLOSE', 'ООО «Лунмикор Электроника»', 'AO Lunmikor'],
    ['WORD', 'AGREES', 'Лунмикор', 'Lunmikor'],
    ['WORD', 'MISSING', 'Электроника', null],
    ['LEGAL_FORM', 'DIFFERS', 'ООО', 'AO'],
    ['COUNTRY', 'AGREES', 'RU', 'RU'],
    ['IDENTIFIER', 'AGREES', 'INN:0070000001', 'INN:0070000001'],
    ['ADDRESS', 'AGREES', 'ul. Zarechnaya d. 5, Kazan', '5 Zarechnaya Street, Kazan'],
  ]);
  expect(parts.every(({ weight }) => weight >= 0 && weight <= 1)).toBe(true);
});

it('shows numbers that differ, and how words are alike', () => {
  const parts = explain(
    { names: [{ text: 'Polar Node 7 LLC' }] },
    { names: [{ text: 'Polar Node 17 LLC' }] },
  );
  expect(parts.filter(({ kind }) => kind === 'NUMBER')).toEqual([
    { kind: 'NUMBER', outcome: 'DIFFERS', weight: 0.5, a: '7', b: null, way: null },
    { kind: 'NUMBER', outcome: 'DIFFERS', weight: 0.5, a: null, b: '17', way: null },
  ]);
  expect(parts.find(({ a }) => a === 'Polar')?.way).toBe('EQUAL');
});

it('is empty when nothing can be compared', () => {
  expect(explain({}, {})).toEqual([]);
});
