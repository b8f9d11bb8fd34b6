/** The parts that large networks are made with, each by itself. */
import { expect, it } from '@jest/globals';

import { AliasTable } from '../../../../server/generate/large/alias-table.ts';
import { Arrivals } from '../../../../server/generate/large/arrivals.ts';
import { ByteWriter, encode } from '../../../../server/generate/large/byte-writer.ts';
import { RecentLanes } from '../../../../server/generate/large/lane-table.ts';
import { Random } from '../../../../server/generate/random.ts';
import { RowRandom } from '../../../../server/generate/row-random.ts';

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('draws by weight, whatever the weights are', () => {
  const weights = [1, 5, 0.1, 90, 3.9, 100, 0.001];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new AliasTable(Uint32Array.from(weights.keys()), (member) => weights[member]!);
  const random = new Random(5);
  const counts = weights.map(() => 0);
  for (let draw = 0; draw < 200_000; draw++) counts[table.draw(random)]! += 1;
  for (const [member, weight] of weights.entries()) {
    expect(counts[member]! / 200_000).toBeCloseTo(weight / total, 2);
  }
  expect(counts[2]).toBeGreaterThan(0);
});

it('has nothing to draw from an empty table', () => {
  const table = new AliasTable(new Uint32Array(0), () => 1);
  expect(table.isEmpty).toBe(true);
  expect(() => table.draw(new Random(1))).toThrow(RangeError);
});

it('draws for a row the same in any order, and for others others', () => {
  const random = new RowRandom(7, 'rows');
  const drawRow = (row: number) => {
    random.seek(row);
    return [random.next(), random.next(), random.next()];
  };
  const forward = Array.from({ length: 1_000 }, (_, row) => drawRow(row));
  const backward = Array.from({ length: 1_000 }, (_, row) => drawRow(999 - row)).reverse();
  expect(backward).toEqual(forward);
  expect(new Set(forward.flat()).size).toBeGreaterThan(2_990);
  const mean = forward.flat().reduce((sum, each) => sum + each, 0) / 3_000;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(new RowRandom(8, 'rows').seek(0).next()).not.toBe(forward[0]![0]);
});

it('writes numbers and texts as they are read', () => {
  const writer = new ByteWriter(4);
  writer.whole(0);
  writer.bytes(encode(' ş '));
  writer.whole(42, 7);
  writer.character(32);
  writer.decimal(1234.5, 2);
  writer.character(32);
  writer.decimal(0.1, 1);
  writer.character(32);
  writer.decimal(99_999_999.99, 2);
  expect(read(writer.take())).toBe('0 ş 0000042 1234.50 0.1 99999999.99');
  expect(writer.length).toBe(0);
});

it('reads back every cent that it writes', () => {
  const random = new Random(3);
  for (let each = 0; each < 5_000; each++) {
    const value = Math.round(random.next() * 10 ** random.integer(2, 12)) / 100;
    const writer = new ByteWriter(64);
    writer.decimal(value, 2);
    expect(Number(read(writer.take()))).toBe(value);
  }
});

it('forgets arrivals by day and by room', () => {
  const arrivals = new Arrivals(3);
  const random = new Random(1);
  const drawAll = () =>
    new Set(
      Array.from({ length: 100 }, () => {
        const place = arrivals.draw(random);
        return place === null ? null : arrivals.companyAt(place);
      }),
    );
  expect(drawAll()).toEqual(new Set([null]));
  for (const company of [1, 2, 3, 4]) arrivals.note(company, 0, company * 100);
  expect(drawAll()).toEqual(new Set([2, 3, 4]));
  arrivals.forget(421);
  expect(drawAll()).toEqual(new Set([4]));
  arrivals.forget(521);
  expect(drawAll()).toEqual(new Set([null]));
});

it('draws late lanes more often, and forgets the first', () => {
  const recent = new RecentLanes(100);
  const random = new Random(2);
  expect(recent.draw(random)).toBeNull();
  for (let lane = 0; lane < 250; lane++) recent.push(lane);
  const drawn = Array.from({ length: 5_000 }, () => recent.draw(random)!);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(150);
  expect(Math.max(...drawn)).toBe(249);
  expect(drawn.filter((lane) => lane >= 200).length / drawn.length).toBeGreaterThan(0.75);
});
