/**
 * Was a party on a list on a day?
 *
 * Known are the days of the copies in which it stands, the days of complete copies in which it does
 * not, and what the list itself states. Between two copies that disagree nobody can say, and neither
 * can anybody behind the newest copy: then the answer is UNCERTAIN, with the copies that bound it. A
 * copy that is not known to be complete shows who was listed, never who was not.
 */
import { type Day, type DaySpan, parseDay, parseDaySpan, toIsoDay } from './day.ts';

export interface ListingPeriod {
  /** The days that the stated begin may mean; null when the list states none. */
  readonly statedStart: DaySpan | null;
  /** The last days that a stated end may mean; it can lie in the future. */
  readonly statedEnd: DaySpan | null;
  /** Days of copies, ascending, each once. */
  readonly seenOn: readonly Day[];
  /** Days of complete copies in which it does not stand, ascending. */
  readonly absentOn: readonly Day[];
}

/** A day between two copies: after `after`, and at the latest on `by`. */
export interface DayInterval {
  /** Null: no complete copy is older. */
  readonly after: Day | null;
  readonly by: Day;
}

export type WasListed = 'YES' | 'NO' | 'UNCERTAIN';

export interface ListedAnswer {
  readonly answer: WasListed;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** `completeOn`: days of the complete copies of the list. Days as `YYYY-MM-DD`. */
export function buildListingPeriod(
  entry: {
    readonly listedOn: string | null;
    readonly endsOn: string | null;
    readonly seenOn: readonly string[];
  },
  completeOn: readonly string[],
): ListingPeriod {
  const seen = new Set(entry.seenOn);
  return {
    statedStart: entry.listedOn === null ? null : parseDaySpan(entry.listedOn),
    statedEnd: entry.endsOn === null ? null : parseDaySpan(entry.endsOn),
    seenOn: toDays([...seen]),
    absentOn: toDays([...new Set(completeOn)].filter((day) => !seen.has(day))),
  };
}

/** When it came onto the list, as far as copies tell; null when the list states it, or none has it. */
export function findStartInterval({ seenOn, absentOn }: ListingPeriod): DayInterval | null {
  const by = seenOn[0];
  if (by === undefined) return null;
  return { after: absentOn.findLast((day) => day < by) ?? null, by };
}

/** When it left the list; null as long as no complete copy behind the last one that has it lacks it. */
export function findEndInterval({ seenOn, absentOn }: ListingPeriod): DayInterval | null {
  const after = seenOn.at(-1);
  if (after === undefined) return null;
  const by = absentOn.find((day) => day > after);
  return by === undefined ? null : { after, by };
}

export function wasListed(period: ListingPeriod, day: Day): ListedAnswer {
  const { statedStart, statedEnd } = period;
  const before = findCopy(period, day, 'before');
  const after = findCopy(period, day, 'after');
  if (before?.day === day) return answerFromCopy(before);

  // Two copies that agree decide, whatever else is stated.
  if (before?.isListed === true && after?.isListed === true) {
    return yes(`it stands in the copies of ${show(before)} and ${show(after)}`);
  }
  if (before?.isListed === false && after?.isListed === false) {
    return no(`it is missing in the complete copies of ${show(before)} and ${show(after)}`);
  }
  if (statedEnd !== null && day > statedEnd.last) {
    return no(`the list states ${toIsoDay(statedEnd.last)} as its last day`);
  }
  if (before?.isListed !== true && statedStart !== null) {
    if (day < statedStart.first) {
      return no(`the list states ${toIsoDay(statedStart.first)} as its first day`);
    }
    if (after?.isListed === true && day >= statedStart.last) {
      const from = toIsoDay(statedStart.first);
      return yes(`the list states ${from} as its first day, and the copy of ${show(after)} has it`);
    }
  }
  return uncertain(describeGap(before, after));
}

interface Copy {
  readonly day: Day;
  readonly isListed: boolean;
}

/** The nearest copy on or before a day, or behind it. */
function findCopy(
  { seenOn, absentOn }: ListingPeriod,
  day: Day,
  side: 'before' | 'after',
): Copy | null {
  const near = (days: readonly Day[]) =>
    side === 'before' ? days.findLast((each) => each <= day) : days.find((each) => each > day);
  const seen = near(seenOn);
  const absent = near(absentOn);
  if (seen === undefined && absent === undefined) return null;
  const isListed =
    absent === undefined ||
    (seen !== undefined && (side === 'before' ? seen > absent : seen < absent));
  return { day: isListed ? seen! : absent, isListed };
}

const answerFromCopy = (copy: Copy): ListedAnswer =>
  copy.isListed
    ? yes(`it stands in the copy of ${show(copy)}`)
    : no(`it is missing in the complete copy of ${show(copy)}`);

function describeGap(before: Copy | null, after: Copy | null): string {
  const tell = (copy: Copy) =>
    `${copy.isListed ? 'listed' : 'not listed'} in that of ${show(copy)}`;
  if (before !== null && after !== null) {
    return `the copies around the day disagree: ${tell(before)}, ${tell(after)}`;
  }
  if (before !== null) return `there is no copy behind the day; ${tell(before)}`;
  if (after !== null) return `there is no complete copy before the day; ${tell(after)}`;
  return 'there is no copy at hand that can tell';
}

const show = ({ day }: Copy): string => toIsoDay(day);
const yes = (reason: string): ListedAnswer => ({ answer: 'YES', reason });
const no = (reason: string): ListedAnswer => ({ answer: 'NO', reason });
const uncertain = (reason: string): ListedAnswer => ({ answer: 'UNCERTAIN', reason });

function toDays(texts: readonly string[]): Day[] {
  return texts
    .map(parseDay)
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
}
