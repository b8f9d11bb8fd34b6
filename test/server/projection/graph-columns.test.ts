import { expect, it } from '@jest/globals';

import { buildProjection } from '../../../server/projection/build-projection.ts';
import { GraphColumns } from '../../../server/projection/graph-columns.ts';
import { readLinkId } from '../../../server/projection/link-table.ts';
import { readId } from '../../../server/projection/party-table.ts';

function addPair(columns: GraphColumns): { from: number; to: number } {
  const from = columns.addParty('acme', false, 'US', 0);
  return { from, to: columns.addParty('bosfor', false, 'TR', 1) };
}

it('grows past what was expected', () => {
  const columns = new GraphColumns({ parties: 1, links: 1, shipments: 1 });
  const { from, to } = addPair(columns);
  const unit = columns.toUnitNumber('kg');
  for (let seq = 0; seq < 5_000; seq++) {
    columns.addShipment(from, to, 854231, seq % 90, seq % 90, seq, seq / 2, unit, seq);
  }
  for (let party = 2; party < 3_000; party++) columns.addParty(`p${party}`, false, null, party);
  const { shipments, parties } = buildProjection(columns);
  expect(shipments.seq).toHaveLength(5_000);
  expect(shipments.valueUsd).toEqual(Float64Array.from(shipments.seq));
  expect(shipments.quantity).toEqual(Float64Array.from(shipments.seq, (seq) => seq / 2));
  expect(shipments.day).toEqual(Int32Array.from(shipments.seq, (seq) => seq % 90));
  expect(readId(parties, 2_999)).toBe('p2999');
});

it('sorts days before 1970 before those after it', () => {
  const columns = new GraphColumns();
  const { from, to } = addPair(columns);
  [5, -3, 0, -40_000].forEach((day, seq) => {
    columns.addShipment(from, to, 10121, day, day, NaN, NaN, 0, seq);
  });
  const { shipments, totals } = buildProjection(columns);
  expect([...shipments.day]).toEqual([-40_000, -3, 0, 5]);
  expect(totals.newestDay).toBe(5);
});

it('takes the latest day for the newest, also when all are before 1970', () => {
  const columns = new GraphColumns();
  for (const day of [-7, -3, -5]) columns.addShipmentWithoutHsCode(day);
  expect(buildProjection(columns).totals.newestDay).toBe(-3);
});

it('holds a date of up to 65,535 days more than one, and refuses longer ones and none', () => {
  const columns = new GraphColumns();
  const { from, to } = addPair(columns);
  const add = (lastDay: number) => columns.addShipment(from, to, 1, 100, lastDay, NaN, NaN, 0, 7);
  add(100 + 65_535);
  expect(() => add(100 + 65_536)).toThrow(RangeError);
  expect(() => add(99)).toThrow('Shipment 7 has a date from day 100 to day 99');
  expect(() => add(NaN)).toThrow(RangeError);
  expect(buildProjection(columns).shipments.spanDays).toEqual(Uint16Array.of(65_535));
});

it('numbers units by their first shipment, and leaves out those that none has', () => {
  const columns = new GraphColumns();
  const { from, to } = addPair(columns);
  for (const [unit, seq] of [
    ['kg', 9],
    ['pcs', 4],
    ['l', null],
    ['kg', 6],
    [null, 1],
    ['', 2],
  ] as const) {
    const number = columns.toUnitNumber(unit);
    if (seq !== null) columns.addShipment(from, to, 854231, seq, seq, NaN, NaN, number, seq);
  }
  const { layout, shipments } = buildProjection(columns);
  expect(layout.units).toEqual(['', 'pcs', 'kg']);
  expect([...shipments.unit]).toEqual([0, 0, 1, 2, 2]);
});

it('refuses more units than there are numbers', () => {
  const columns = new GraphColumns();
  for (let unit = 1; unit <= 65_535; unit++) columns.toUnitNumber(`unit ${unit}`);
  expect(columns.toUnitNumber('unit 65535')).toBe(65_535);
  expect(() => columns.toUnitNumber('one more')).toThrow('More than 65535 different units');
});

it('puts parties and links without a number first, by id', () => {
  const columns = new GraphColumns();
  const ids = ['zeta', 'b', 'aa', 'ä', 'a', 'new'];
  const numbers = [3, null, null, null, null, 0];
  const places = ids.map((id, at) => columns.addParty(id, false, null, numbers[at]!));
  for (const [id, seq] of [
    ['late', 2],
    ['y', null],
    ['x', null],
  ] as const) {
    const ends = { owner: places[0]!, owned: places[1]! };
    columns.addLink({ id, ...ends, fromDay: null, toDay: null, shareMax: null, seq });
  }
  const { parties, links } = buildProjection(columns);
  expect(ids.map((_, party) => readId(parties, party))).toEqual(
    ['a', 'aa', 'b', 'ä', 'new', 'zeta'], // bytes of UTF-8: ä comes after every letter of ASCII
  );
  expect([0, 1, 2].map((link) => readLinkId(links, link))).toEqual(['x', 'y', 'late']);
  expect([links.owner[0], links.owned[0]]).toEqual([5, 2]);
});
