import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_VIEW, type Focus, TABS, type View } from '../../../client/state/app-state.ts';
import { CONTINUITIES, type Question, RANKINGS, TIERS } from '../../../client/state/question.ts';
import { readUrl, writeUrl } from '../../../client/state/url-state.ts';

// Whatever an importer may have made an id of, but never empty.
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const country = fc.constantFrom('US', 'RU', 'TR', 'HK', 'AE', 'KZ');
const party = fc.record({ countries: fc.uniqueArray(country, { maxLength: 3 }), ids });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const range = (least: number, most: number) =>
  fc.record({
    min: fc.integer({ min: least, max: most }),
    max: fc.integer({ min: least, max: most }),
  });

const question: fc.Arbitrary<Question> = fc.record({
  from: party,
  to: party,
  through: party,
  avoid: ids,
  mustPass: ids,
  anyGoods: fc.boolean(),
  tiers: fc.subarray([...TIERS]),
  hs: fc.uniqueArray(fc.stringMatching(/^\d{2,6}$/), { maxLength: 4 }),
  continuity: fc.constantFrom(...CONTINUITIES),
  since: fc.option(day),
  until: fc.option(day),
  dwellDays: range(0, 3650),
  hops: range(1, 6),
  maxLinks: fc.integer({ min: 0, max: 2 }),
  minLinkShare: fc.double({ min: 0, max: 100, noNaN: true }).map((share) => share + 0),
  minValueUsd: fc.double({ min: 0, max: 1e12, noNaN: true }).map((usd) => usd + 0),
  rankBy: fc.constantFrom(...RANKINGS),
});

const focus: fc.Arbitrary<Focus> = fc.oneof(
  fc.record({ kind: fc.constant('company' as const), id }),
  fc.record({ kind: fc.constant('lane' as const), fromId: id, toId: id }),
  fc.record({ kind: fc.constant('link' as const), fromId: id, toId: id }),
  fc.record({ kind: fc.constant('junction' as const), position: fc.integer({ min: 0, max: 9 }) }),
);

const view: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...TABS),
  question,
  pathId: fc.option(id),
  focus: fc.option(focus),
  pins: ids,
});

describe('an address', () => {
  it('reads as the view that it was written from', () => {
    fc.assert(
      fc.property(view, (any) => {
        expect(readUrl(writeUrl(any))).toEqual(any);
      }),
      { numRuns: 500 },
    );
  });

  it('is empty for the view at its defaults', () => {
    expect(writeUrl(DEFAULT_VIEW)).toBe('');
    expect(readUrl('')).toEqual(DEFAULT_VIEW);
  });

  it('reads as a view whatever it says', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, rest) => {
        const read = readUrl(`${query}&${rest}`);
        expect(readUrl(writeUrl(read))).toEqual(read);
      }),
    );
  });

  it.each([
    'hops=9-12',
    'hops=2',
    'dwell=a-b',
    'since=2023-02-30',
    'rank=BEST',
    'links=7',
    'share=-1',
    'tier=T9',
    'from=usa',
    'hs=85x',
    'at=junction&at=x',
    'at=lane&at=only-one-end',
  ])('leaves %s at its default, or drops it', (query) => {
    const { question: read, focus: at } = readUrl(query);
    const { question: usual } = DEFAULT_VIEW;
    expect({ ...read, from: usual.from, hs: usual.hs }).toEqual(usual);
    expect([at, read.hs]).toEqual([null, []]);
  });
});
