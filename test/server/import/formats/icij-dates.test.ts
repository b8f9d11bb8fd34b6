import { expect, it } from '@jest/globals';

import { readLeakDate } from '../../../../server/import/formats/icij-dates.ts';

it.each([
  ['23-MAR-2006', '2006-03-23'],
  ['1-Jan-1999', '1999-01-01'],
  ['Nov 02, 2012', '2012-11-02'],
  ['2006-03-23', '2006-03-23'],
  ['1999', '1999'],
])('reads %s as %s', (text, day) => {
  expect(readLeakDate(text)).toBe(day);
});

it.each(['03/04/2006', '31-FEB-2006', '23-MAR-06', '23-XXX-2006', 'unknown', '2006-02-30', null])(
  'does not guess a day from %j',
  (text) => {
    expect(readLeakDate(text)).toBeNull();
  },
);
