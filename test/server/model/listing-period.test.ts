import { describe, expect, it } from '@jest/globals';

import { parseDay } from '../../../server/model/day.ts';
import {
  buildListingPeriod,
  findEndInterval,
  findStartInterval,
  wasListed,
} from '../../../server/model/listing-period.ts';

const day = (text: string) => parseDay(text)!;

function periodOf({
  listedOn = null,
  endsOn = null,
  seenOn = [],
  completeOn = [],
}: {
  listedOn?: string | null;
  endsOn?: string | null;
  seenOn?: string[];
  completeOn?: string[];
}) {
  return buildListingPeriod({ listedOn, endsOn, seenOn }, completeOn);
}

/** Complete copies of 2021, 2022 and 2023. */
const COMPLETE = ['2021-07-01', '2022-07-01', '2023-07-01'];

describe('when a party was listed', () => {
  const arrived = periodOf({ seenOn: ['2022-07-01', '2023-07-01'], completeOn: COMPLETE });
  const left = periodOf({ seenOn: ['2021-07-01'], completeOn: COMPLETE });

  it('lies between the last copy without it and the first with it', () => {
    expect(findStartInterval(arrived)).toEqual({ after: day('2021-07-01'), by: day('2022-07-01') });
    expect(findEndInterval(arrived)).toBeNull();
  });

  it('has no lower bound when no complete copy is older', () => {
    expect(findStartInterval(left)).toEqual({ after: null, by: day('2021-07-01') });
    expect(findEndInterval(left)).toEqual({ after: day('2021-07-01'), by: day('2022-07-01') });
  });

  it('does not end with a copy that is not known to be complete', () => {
    const partial = periodOf({ seenOn: ['2021-07-01'], completeOn: ['2021-07-01'] });
    expect(findEndInterval(partial)).toBeNull();
    expect(wasListed(partial, day('2023-01-01')).answer).toBe('UNCERTAIN');
  });
});

describe('wasListed', () => {
  it.each([
    ['2021-07-01', 'NO', 'it is missing in the complete copy of 2021-07-01'],
    [
      '2022-01-01',
      'UNCERTAIN',
      'the copies around the day disagree: not listed in that of 2021-07-01, listed in that of 2022-07-01',
    ],
    ['2022-07-01', 'YES', 'it stands in the copy of 2022-07-01'],
    ['2022-12-31', 'YES', 'it stands in the copies of 2022-07-01 and 2023-07-01'],
    ['2023-07-02', 'UNCERTAIN', 'there is no copy behind the day; listed in that of 2023-07-01'],
    [
      '2021-06-30',
      'UNCERTAIN',
      'there is no complete copy before the day; not listed in that of 2021-07-01',
    ],
  ])('answers for %s: %s', (on, answer, reason) => {
    const period = periodOf({ seenOn: ['2022-07-01', '2023-07-01'], completeOn: COMPLETE });
    expect(wasListed(period, day(on))).toEqual({ answer, reason });
  });

  it('follows the first day that a list states, between copies and before the first', () => {
    const period = periodOf({ listedOn: '2021-07-12', seenOn: ['2022-04-22'] });
    const answers = ['2021-07-11', '2021-07-12', '2022-04-22', '2022-04-23'].map(
      (on) => wasListed(period, day(on)).answer,
    );
    expect(answers).toEqual(['NO', 'YES', 'YES', 'UNCERTAIN']);
  });

  it('is uncertain within the month that a list states', () => {
    const period = periodOf({ listedOn: '2021-07', seenOn: ['2022-04-22'] });
    const answers = ['2021-06-30', '2021-07-15', '2021-07-31'].map(
      (on) => wasListed(period, day(on)).answer,
    );
    expect(answers).toEqual(['NO', 'UNCERTAIN', 'YES']);
  });

  it('ends behind the last day that a list states, not before', () => {
    const period = periodOf({ endsOn: '2022-12-31', seenOn: ['2022-04-22'] });
    expect(wasListed(period, day('2023-01-01')).answer).toBe('NO');
    expect(wasListed(period, day('2022-12-31')).answer).toBe('UNCERTAIN');
  });

  it('believes two copies more than a first day that was restated', () => {
    const seenOn = ['2021-07-01', '2022-07-01'];
    const period = periodOf({ listedOn: '2022-01-01', seenOn, completeOn: COMPLETE });
    expect(wasListed(period, day('2021-10-01')).answer).toBe('YES');
  });

  it('knows that a party left and came back', () => {
    const period = periodOf({ seenOn: ['2021-07-01', '2023-07-01'], completeOn: COMPLETE });
    const answers = ['2021-07-01', '2022-07-01', '2023-07-01'].map(
      (on) => wasListed(period, day(on)).answer,
    );
    expect(answers).toEqual(['YES', 'NO', 'YES']);
    expect(findEndInterval(period)).toBeNull();
  });

  it('says so when no copy can tell', () => {
    expect(wasListed(periodOf({}), 0)).toEqual({
      answer: 'UNCERTAIN',
      reason: 'there is no copy at hand that can tell',
    });
  });
});
