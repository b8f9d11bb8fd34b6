import { expect, it } from '@jest/globals';

import { CandidateIndex } from '../../../../server/matching/candidates/candidate-index.ts';
import { proposeMatches } from '../../../../server/matching/candidates/propose-matches.ts';
import { matchParties, THRESHOLDS } from '../../../../server/matching/party/match-parties.ts';
import { prepareParty } from '../../../../server/matching/party/prepare-party.ts';
import { readLabelledPairs, toNamedCompany } from '../../../support/labelled-pairs.ts';

const pairs = readLabelledPairs();

it('finds every labelled pair that would be proposed', () => {
  const index = new CandidateIndex();
  const numbers = pairs.map(({ a }) => index.add(toNamedCompany(a)));
  const missed = pairs.filter(({ a, b }, at) => {
    const found = index.findCandidates(toNamedCompany(b)).map(({ party }) => party);
    const { score } = matchParties(toNamedCompany(a), toNamedCompany(b));
    return score >= THRESHOLDS.review && !found.includes(numbers[at]!);
  });
  expect(missed.map(({ a, b }) => [a, b])).toEqual([]);
});

it('leaves nearly all others alone', () => {
  const index = new CandidateIndex();
  for (const { a } of pairs) index.add(toNamedCompany(a));
  const found = pairs.map(({ b }) => index.findCandidates(toNamedCompany(b)).length);
  expect(found.reduce((sum, each) => sum + each, 0) / pairs.length).toBeLessThan(8);
});

it('finds a party as soon as it is added', () => {
  const index = new CandidateIndex();
  const asked = toNamedCompany('ООО «Лунмикор»');
  index.add(toNamedCompany('Velatrix Supply LLC'));
  expect(index.findCandidates(asked)).toEqual([]);
  const added = index.add(toNamedCompany('Velatrix Holding', 'Lunmicor LLC'));
  expect(index.findCandidates(asked).map(({ party }) => party)).toEqual([added]);
});

it('says which names may be alike', () => {
  const index = new CandidateIndex();
  const added = index.add(toNamedCompany('Velatrix Holding', 'Brightholme Ltd'));
  expect(index.findCandidates(toNamedCompany('Brightholm Ltd'))).toEqual([
    { party: added, pairs: [[0, 1]] },
  ]);
});

it('finds by an identifier alone', () => {
  const index = new CandidateIndex();
  const withNumber = (text: string) =>
    prepareParty({
      ...{ kind: 'COMPANY', names: [{ text }], countries: [], addresses: [] },
      identifiers: ['LEI:00000000000000000001'],
    });
  const added = index.add(withNumber('Velatrix Supply LLC'));
  expect(index.findCandidates(withNumber('OOO Lunmikor'))).toEqual([{ party: added, pairs: null }]);
});

it('refuses a number that it never gave', () => {
  expect(() => new CandidateIndex().partyAt(0)).toThrow(RangeError);
});

it('proposes what comparing each with each would propose, in turns', () => {
  const index = new CandidateIndex();
  const listed = pairs.map(({ a }) => toNamedCompany(a));
  for (const party of listed) index.add(party);
  const asked = pairs.map(({ b }) => toNamedCompany(b));
  const turns = [...proposeMatches(asked, index)];
  const proposed = turns
    .flatMap(({ proposals }) => proposals)
    .map(({ asked: one, found }) => `${one} ${found}`)
    .sort();
  const expected = asked
    .flatMap((one, at) =>
      listed.flatMap((other, number) =>
        matchParties(one, other).score >= THRESHOLDS.review ? [`${at} ${number}`] : [],
      ),
    )
    .sort();
  expect(proposed).toEqual(expected);
  expect(turns.length).toBeGreaterThan(3);
  expect(turns.at(-1)!.done).toBe(asked.length);
});
