/** What every shipment index promises, and how projections are compared. */
import { expect } from '@jest/globals';

import type {
  GraphProjection,
  ShipmentIndex,
} from '../../../server/projection/graph-projection.ts';

export function expectSound(index: ShipmentIndex, partyCount: number): void {
  const { classStart, classKey, party, departures, exactEnd, partyStart, partyJunctions } = index;
  const { consignee, day, spanDays, seq } = index;
  expect(classStart).toHaveLength(classKey.length + 1);
  expect(departures).toHaveLength(party.length + 1);
  expect([classStart[0], departures[0]]).toEqual([0, 0]);
  expect(classStart.at(-1)).toBe(party.length);
  expect(departures.at(-1)).toBe(seq.length);
  for (let place = 0; place < classKey.length; place++) {
    const [first, end] = [classStart[place]!, classStart[place + 1]!];
    if (place > 0) expect(classKey[place]).toBeGreaterThan(classKey[place - 1]!);
    expect(departures[end]).toBeGreaterThan(departures[first]!);
    const receivers = new Set(consignee.subarray(departures[first], departures[end]));
    for (let junction = first; junction < end; junction++) {
      if (junction > first) expect(party[junction]).toBeGreaterThan(party[junction - 1]!);
      const isSender = departures[junction + 1]! > departures[junction]!;
      expect(isSender || receivers.has(junction)).toBe(true);
      expect(exactEnd[junction]).toBeGreaterThanOrEqual(departures[junction]!);
      expect(exactEnd[junction]).toBeLessThanOrEqual(departures[junction + 1]!);
      for (let at = departures[junction]!; at < departures[junction + 1]!; at++) {
        expect(spanDays[at] === 0).toBe(at < exactEnd[junction]!);
        if (at === departures[junction] || at === exactEnd[junction]) continue;
        const isLater = day[at]! > day[at - 1]!;
        expect(isLater || (day[at] === day[at - 1] && seq[at]! > seq[at - 1]!)).toBe(true);
      }
    }
    for (const receiver of receivers) expect(receiver >= first && receiver < end).toBe(true);
  }
  expect(partyStart).toHaveLength(partyCount + 1);
  for (let each = 0; each < partyCount; each++) {
    const expected = [...party.keys()].filter((junction) => party[junction] === each);
    expect([...partyJunctions.subarray(partyStart[each], partyStart[each + 1])]).toEqual(expected);
  }
}

/** The whole projection but its place in the process: equal exactly when all is equal. */
export const toBytes = ({ layout, memory }: GraphProjection) => ({
  layout,
  bytes: Buffer.from(memory.buffer, 0, layout.byteLength).toString('hex'),
});
