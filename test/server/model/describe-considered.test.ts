import { expect, it } from '@jest/globals';

import { describeConsidered } from '../../../server/model/describe-considered.ts';

const CONSIDERED = {
  shipments: 48_799,
  companies: 1_204,
  commodityClasses: 50,
  suppliers: 1,
  endUsers: 2,
  onBothSides: 0,
  excluded: [],
};

it('says what was searched, and what was not and why', () => {
  const excluded = [
    { reason: 'OTHER_GOODS', shipments: 3_000 },
    { reason: 'NO_DATE', shipments: 0 },
    { reason: 'PARTY_UNKNOWN', shipments: 5_201 },
  ] as const;
  expect(describeConsidered({ ...CONSIDERED, excluded })).toBe(
    '48,799 shipments between 1,204 companies in 50 groups of goods could stand on a path from ' +
      '1 supplier to 2 end users; not searched: 3,000 carry other goods, 5,201 do not name both parties.',
  );
});

it('says when nothing was left out', () => {
  expect(describeConsidered(CONSIDERED)).toContain('no other shipment was left out');
});

it('says what a side that is empty, or a company that is on both, means', () => {
  expect(describeConsidered({ ...CONSIDERED, suppliers: 0, endUsers: 0 })).toContain(
    'No company among the suppliers sent one of these shipments. ' +
      'No company in the graph is among the end users.',
  );
  expect(describeConsidered({ ...CONSIDERED, onBothSides: 1 })).toContain(
    '1 company is on both sides: supplier or end user, never in between.',
  );
});
