import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildProjection } from '../../../server/projection/build-projection.ts';
import { GraphColumns } from '../../../server/projection/graph-columns.ts';
import { findParty, readId } from '../../../server/projection/party-table.ts';

it('finds every party by its id, and nobody by another one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 60 }),
      (ids) => {
        const known = ids.slice(0, Math.ceil(ids.length / 2));
        const columns = new GraphColumns();
        known.forEach((id, seq) => columns.addParty(id, false, null, seq));
        const { parties } = buildProjection(columns);
        expect(ids.map((id) => findParty(parties, id))).toEqual(ids.map((id) => known.indexOf(id)));
        expect(known.map((_, party) => readId(parties, party))).toEqual(known);
      },
    ),
  );
});

it('leaves at least half of the slots free', () => {
  for (const count of [0, 1, 2, 3, 64, 65]) {
    const columns = new GraphColumns();
    for (let seq = 0; seq < count; seq++) columns.addParty(`p${seq}`, false, null, seq);
    const { idSlots } = buildProjection(columns).parties;
    expect(idSlots.filter((slot) => slot > 0)).toHaveLength(count);
    expect(idSlots.length).toBeGreaterThanOrEqual(2 * count);
    expect(Math.log2(idSlots.length) % 1).toBe(0);
  }
});
