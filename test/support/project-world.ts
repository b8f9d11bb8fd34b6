/** A drawn world as the projection that a scan of it would give. */
import { buildProjection } from '../../server/projection/build-projection.ts';
import { GraphColumns } from '../../server/projection/graph-columns.ts';
import type { GraphProjection } from '../../server/projection/graph-projection.ts';
import type { World } from './world.ts';

export function projectWorld(world: World): GraphProjection {
  return buildProjection(toColumns(world));
}

/**
 * Parties and links are numbered in the order of the world, shipments by their own `seq`; they are
 * added in the order of `arrival`, which has the same ones.
 */
export function toColumns(world: World, arrival: World = world): GraphColumns {
  const columns = new GraphColumns();
  columns.version = '1-00000000';
  columns.nextSeq = world.shipments.reduce((next, { seq }) => Math.max(next, seq + 1), 0);
  const placeOf = new Map<string, number>();
  for (const party of arrival.parties) {
    const { id, isPerson, country } = party;
    placeOf.set(id, columns.addParty(id, isPerson, country, world.parties.indexOf(party)));
  }
  for (const link of arrival.links) {
    const { id, owner, owned, fromDay, toDay, shareMax } = link;
    const seq = world.links.indexOf(link);
    const ends = { owner: placeOf.get(owner)!, owned: placeOf.get(owned)! };
    columns.addLink({ id, ...ends, fromDay, toDay, shareMax, seq });
  }
  for (const shipment of arrival.shipments) {
    const { day, lastDay, hs6, valueUsd, quantity } = shipment;
    if (day === null) columns.addShipmentWithoutDate();
    else if (hs6 === null) columns.addShipmentWithoutHsCode(day);
    else {
      columns.addShipment(
        placeOf.get(shipment.from)!,
        placeOf.get(shipment.to)!,
        Number(hs6),
        day,
        lastDay ?? day,
        valueUsd ?? NaN,
        quantity ?? NaN,
        columns.toUnitNumber(shipment.unit),
        shipment.seq,
      );
    }
  }
  return columns;
}
