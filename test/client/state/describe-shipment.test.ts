import { expect, it } from '@jest/globals';

import { describeHsMapping, listDetails } from '../../../client/state/describe-shipment.ts';
import type { Shipment } from '../../../client/state/trade.ts';
import { shipmentOf } from '../answer-of.ts';

const declared = (facts: Partial<Shipment>) => shipmentOf('acme', 'bosfor', facts);
const detail = (name: string, shipment: Shipment) =>
  listDetails(shipment).find(([each]) => each === name)?.[1];

const SPLIT = declared({
  ...{ hs: '85414090', hsEdition: '2017', hs6: '854149', hsMapping: 'APPROXIMATE' },
});
const NARROWED = declared({
  ...{ hs: '852990', hsEdition: '2017', hs6: '852990', hsMapping: 'APPROXIMATE' },
});

it('says that a code is approximate, and of which edition it was declared', () => {
  expect(describeHsMapping(SPLIT)).toBe(
    'approximate: the goods of 854140 of HS 2017 were split or joined with others',
  );
  expect(detail('Declared code', SPLIT)).toBe('85414090, HS 2017');
});

it('says it of a code that kept its number, too', () => {
  expect(describeHsMapping(NARROWED)).toMatch(/^approximate: the goods of 852990 of HS 2017/);
  expect(detail('Declared code', NARROWED)).toBe('852990, HS 2017');
});

it('says nothing of a code that is as it was, or whose edition nobody states', () => {
  for (const hsMapping of ['UNCHANGED', null] as const) {
    expect(describeHsMapping(declared({ hsMapping }))).toBeNull();
    expect(detail('Code of HS 2022', declared({ hsMapping }))).toBeUndefined();
  }
});

it('says that another number means the same goods', () => {
  const shipment = declared({
    ...{ hs: '030510', hsEdition: '2017', hs6: '030910', hsMapping: 'EXACT' },
  });
  expect(describeHsMapping(shipment)).toBe(
    'another number for the same goods as 030510 of HS 2017',
  );
});
