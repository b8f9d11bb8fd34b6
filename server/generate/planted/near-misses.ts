/**
 * Near misses: what looks like a path and is none, each by exactly one rule.
 *
 * A search that finds one of them under the defaults has forgotten that rule.
 */
import type { AnswerKeyEntry, ExpectedAbsence, PartialQuestion } from '../records.ts';
import type { Cast } from './cast.ts';
import { askThrough, toChain, type castEnds } from './diversion-schemes.ts';

interface NearMiss {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly question: PartialQuestion;
  readonly breaks: ExpectedAbsence['breaks'];
  readonly reason: string;
  readonly nearest: ExpectedAbsence['nearest'];
  /** What to change in the question to find it after all; null: nothing helps. */
  readonly relaxed: PartialQuestion | null;
}

export function absent({ id, title, story, question, relaxed, ...miss }: NearMiss): AnswerKeyEntry {
  return {
    ...{ id, title, story, question },
    isFoundByDefault: false,
    expected: {
      outcome: 'ABSENT',
      ...miss,
      foundBy: relaxed === null ? null : { ...question, ...relaxed },
    },
  };
}

export function plantNearMisses(cast: Cast, ends: ReturnType<typeof castEnds>): AnswerKeyEntry[] {
  const [s1, s2, s3, , , s6, s7, s8] = ends.suppliers;
  const [e1, e2, e3, e4, e5, e6] = ends.endUsers;
  return [
    oneDayTooLong(),
    wrongOrder(),
    wrongOrderByMonth(),
    linkAlreadyEnded(),
    shareJustBelow(),
    otherGoods(),
  ];

  function oneDayTooLong() {
    const trader = cast.trader('UZ');
    const arrival = cast.ships(s6, trader, '854231', '2023-01-10', { usd: 380_000 });
    const departure = cast.ships(trader, e1, '854231', '2023-07-10', { usd: 395_000 });
    return absent({
      id: 'near-miss-dwell',
      title: 'One day too long in store',
      story: 'Processors lie at an Uzbek trader for 181 days before as many go to Russia.',
      question: askThrough(s6, [e1], [trader]),
      breaks: 'DWELL',
      reason: '181 days lie between arrival and departure; the longest allowed is 180.',
      nearest: toChain([s6, trader, e1], 'SS', [arrival, departure]),
      relaxed: { dwellDays: { min: 0, max: 181 } },
    });
  }

  function wrongOrder() {
    const trader = cast.trader('AE');
    const arrival = cast.ships(s7, trader, '854232', '2023-05-22', { usd: 360_000 });
    const departure = cast.ships(trader, e2, '854232', '2023-05-13', { usd: 375_000 });
    return absent({
      id: 'near-miss-order',
      title: 'Gone before it came',
      story: 'A trader in the Emirates sends memory chips to Russia nine days before any arrive.',
      question: askThrough(s7, [e2], [trader]),
      breaks: 'ORDER',
      reason: 'The departure is nine days before the arrival.',
      nearest: toChain([s7, trader, e2], 'SS', [arrival, departure]),
      relaxed: null,
    });
  }

  function wrongOrderByMonth() {
    const trader = cast.trader('AZ');
    const arrival = cast.ships(s3, trader, '854239', '2023-08', { usd: 340_000 });
    const departure = cast.ships(trader, e6, '854239', '2023-07-31', { usd: 350_000 });
    return absent({
      id: 'near-miss-month',
      title: 'Gone before the month in which it came',
      story: 'Circuits arrive in Azerbaijan on some day of August and had left on 31 July.',
      question: askThrough(s3, [e6], [trader]),
      breaks: 'ORDER',
      reason: 'No day of August 2023 is on or before 31 July 2023.',
      nearest: toChain([s3, trader, e6], 'SS', [arrival, departure]),
      relaxed: null,
    });
  }

  function linkAlreadyEnded() {
    const parent = cast.trader('KG');
    const former = cast.trader('KZ');
    const link = cast.owns(parent, former, { share: 80, validTo: '2023-02-28' });
    const arrival = cast.ships(s8, parent, '854231', '2023-03-01', { usd: 410_000 });
    const departure = cast.ships(former, e3, '854231', '2023-03-20', { usd: 425_000 });
    return absent({
      id: 'near-miss-ended-link',
      title: 'Sold the day before',
      story:
        'A Kyrgyz trader sells its Kazakh subsidiary on 28 February 2023; processors reach the trader on 1 March, and others leave the former subsidiary on the 20th.',
      question: askThrough(s8, [e3], [parent]),
      breaks: 'LINK_VALIDITY',
      reason: 'The ownership ended on 2023-02-28, one day before the goods arrived.',
      nearest: toChain([s8, parent, former, e3], 'SLS', [arrival, link, departure]),
      relaxed: null,
    });
  }

  function shareJustBelow() {
    const owner = cast.trader('AM');
    const owned = cast.trader('GE');
    const link = cast.owns(owner, owned, { share: 24.99 });
    const arrival = cast.ships(s1, owner, '854233', '2023-06-14', { usd: 330_000 });
    const departure = cast.ships(owned, e4, '854233', '2023-07-03', { usd: 345_000 });
    return absent({
      id: 'near-miss-share',
      title: 'A share of 24.99 percent',
      story:
        'Amplifier circuits arrive at an Armenian trader and leave from a Georgian one, of which it owns 24.99 percent.',
      question: askThrough(s1, [e4], [owner]),
      breaks: 'LINK_SHARE',
      reason: 'The share is 24.99 percent; the smallest that counts is 25.',
      nearest: toChain([s1, owner, owned, e4], 'SLS', [arrival, link, departure]),
      relaxed: { minLinkShare: 24.99 },
    });
  }

  function otherGoods() {
    const trader = cast.trader('RS');
    const arrival = cast.ships(s2, trader, '854232', '2023-03-13', { usd: 355_000 });
    const departure = cast.ships(trader, e5, '851762', '2023-04-04', { usd: 365_000 });
    return absent({
      id: 'near-miss-goods',
      title: 'Other goods go out',
      story:
        'A Serbian trader receives memory chips from the US and sends data transmission equipment to Russia.',
      question: askThrough(s2, [e5], [trader]),
      breaks: 'CONTINUITY',
      reason: '8542.32 came and 8517.62 left: not even the heading of four digits is the same.',
      nearest: toChain([s2, trader, e5], 'SS', [arrival, departure]),
      relaxed: { continuity: 'ANY' },
    });
  }
}
