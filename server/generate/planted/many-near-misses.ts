/** The near misses of `near-misses.ts` again and again, each by exactly one rule. */
import { toIsoDay } from '../../model/day.ts';
import type { AnswerKeyEntry, ExpectedAbsence, PartialQuestion } from '../records.ts';
import type { CompanyPlan } from '../make-companies.ts';
import { toChain } from './diversion-schemes.ts';
import { absent } from './near-misses.ts';
import { nameOf, PLANTED_CODES, type Stage } from './stage.ts';

const LONGEST_DWELL = 180;

export const NEAR_MISS_SHAPES: readonly ((stage: Stage) => AnswerKeyEntry)[] = [
  ...[tooLong, wrongOrder, wrongOrderByMonth, linkAlreadyEnded, shareJustBelow, otherGoods],
];

interface Miss {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly breaks: ExpectedAbsence['breaks'];
  readonly reason: string;
  readonly relaxed: PartialQuestion | null;
}

function tell(
  stage: Stage,
  { id, story, ...miss }: Miss,
  stops: readonly CompanyPlan[],
  kinds: string,
  witness: readonly string[],
): AnswerKeyEntry {
  return absent({
    ...miss,
    id: `near-miss-${id}-${stage.number}`,
    story: `${stage.good.description} (${stage.good.hs6}) ${story}`,
    question: stage.ask(stops.slice(1, 2)),
    nearest: toChain(stops, kinds, witness),
  });
}

function tooLong(stage: Stage): AnswerKeyEntry {
  const { supplier, endUser, start } = stage;
  const [trader] = stage.drawTraders(1) as [CompanyPlan];
  const stay = LONGEST_DWELL + stage.random.integer(1, 20);
  const witness = [stage.send(supplier, trader, start), stage.send(trader, endUser, start + stay)];
  return tell(
    stage,
    {
      id: 'dwell',
      title: 'Too long in store',
      story: `lie at a trader in ${nameOf(trader)} for ${stay} days before as many go to Russia.`,
      breaks: 'DWELL',
      reason: `${stay} days lie between arrival and departure; the longest allowed is ${LONGEST_DWELL}.`,
      relaxed: { dwellDays: { min: 0, max: stay } },
    },
    [supplier, trader, endUser],
    'SS',
    witness,
  );
}

function wrongOrder(stage: Stage): AnswerKeyEntry {
  const { supplier, endUser, start } = stage;
  const [trader] = stage.drawTraders(1) as [CompanyPlan];
  const early = stage.random.integer(1, 30);
  const witness = [stage.send(supplier, trader, start), stage.send(trader, endUser, start - early)];
  return tell(
    stage,
    {
      id: 'order',
      title: 'Gone before it came',
      story: `leave ${nameOf(trader)} for Russia ${early} ${early === 1 ? 'day' : 'days'} before any arrive.`,
      breaks: 'ORDER',
      reason: `The departure is before the arrival, by days: ${early}.`,
      relaxed: null,
    },
    [supplier, trader, endUser],
    'SS',
    witness,
  );
}

function wrongOrderByMonth(stage: Stage): AnswerKeyEntry {
  const { cast, supplier, endUser, start, good } = stage;
  const [trader] = stage.drawTraders(1) as [CompanyPlan];
  const month = toIsoDay(start).slice(0, 7);
  const dayOfMonth = Number(toIsoDay(start).slice(8));
  const arrival = cast.ships(supplier, trader, good.hs6, month, { usd: stage.drawUsd() });
  const departure = stage.send(trader, endUser, start - dayOfMonth);
  return tell(
    stage,
    {
      id: 'month',
      title: 'Gone before the month in which it came',
      story: `arrive in ${nameOf(trader)} on some day of ${month} and had left on the last day of the month before.`,
      breaks: 'ORDER',
      reason: `No day of ${month} is on or before the last day of the month before.`,
      relaxed: null,
    },
    [supplier, trader, endUser],
    'SS',
    [arrival, departure],
  );
}

function linkAlreadyEnded(stage: Stage): AnswerKeyEntry {
  const { supplier, endUser, start } = stage;
  const [parent, former] = stage.drawTraders(2) as [CompanyPlan, CompanyPlan];
  const validTo = toIsoDay(start - 1);
  const link = stage.cast.owns(parent, former, { share: 80, validTo });
  const [, outDay = 0] = stage.drawDays(2);
  const witness = [stage.send(supplier, parent, start), link, stage.send(former, endUser, outDay)];
  return tell(
    stage,
    {
      id: 'ended-link',
      title: 'Sold the day before',
      story: `reach a company in ${nameOf(parent)} the day after it sold its subsidiary in ${nameOf(former)}, from which others leave.`,
      breaks: 'LINK_VALIDITY',
      reason: `The ownership ended on ${validTo}, one day before the goods arrived.`,
      relaxed: null,
    },
    [supplier, parent, former, endUser],
    'SLS',
    witness,
  );
}

function shareJustBelow(stage: Stage): AnswerKeyEntry {
  const { supplier, endUser } = stage;
  const [owner, owned] = stage.drawTraders(2) as [CompanyPlan, CompanyPlan];
  const link = stage.cast.owns(owner, owned, { share: 24.99 });
  const [inDay = 0, outDay = 0] = stage.drawDays(2);
  const witness = [stage.send(supplier, owner, inDay), link, stage.send(owned, endUser, outDay)];
  return tell(
    stage,
    {
      id: 'share',
      title: 'A share of 24.99 percent',
      story: `arrive in ${nameOf(owner)} and leave from ${nameOf(owned)}, from a company of which the first owns 24.99 percent.`,
      breaks: 'LINK_SHARE',
      reason: 'The share is 24.99 percent; the smallest that counts is 25.',
      relaxed: { minLinkShare: 24.99 },
    },
    [supplier, owner, owned, endUser],
    'SLS',
    witness,
  );
}

function otherGoods(stage: Stage): AnswerKeyEntry {
  const { supplier, endUser, good } = stage;
  const [trader] = stage.drawTraders(1) as [CompanyPlan];
  const others = PLANTED_CODES.filter((hs6) => hs6.slice(0, 4) !== good.hs6.slice(0, 4));
  const other = stage.random.pick(others);
  const [inDay = 0, outDay = 0] = stage.drawDays(2);
  const witness = [stage.send(supplier, trader, inDay), stage.send(trader, endUser, outDay, other)];
  return tell(
    stage,
    {
      id: 'goods',
      title: 'Other goods go out',
      story: `arrive in ${nameOf(trader)}, and goods of another heading (${other}) go on to Russia.`,
      breaks: 'CONTINUITY',
      reason: `${good.hs6} came and ${other} left: not even the heading of four digits is the same.`,
      relaxed: { continuity: 'ANY' },
    },
    [supplier, trader, endUser],
    'SS',
    witness,
  );
}
