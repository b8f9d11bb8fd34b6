import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildProjection } from '../../../server/projection/build-projection.ts';
import { GraphColumns } from '../../../server/projection/graph-columns.ts';
import { mergeProjection } from '../../../server/projection/merge-projection.ts';
import { projectWorld, toColumns } from '../../support/project-world.ts';
import { worldAndQuestion } from '../../support/random-worlds.ts';
import { drawWorld, type World, type WorldParty } from '../../support/world.ts';
import { toBytes } from './expect-sound.ts';

/** How a world came about: what an older version had of it, and what was added since. */
interface History {
  readonly world: World;
  readonly old: World;
  readonly additions: World;
}

/** Splits by number. Some parties of the older version had another country then, or were no person. */
function split(
  world: World,
  oldShipments: number,
  oldLinks: number,
  spare: number,
  changed: readonly WorldParty[],
): History {
  const shipments = world.shipments.slice(0, oldShipments);
  const links = world.links.slice(0, oldLinks);
  const named = (part: Pick<World, 'shipments' | 'links'>) =>
    new Set([
      ...part.shipments.flatMap(({ from, to }) => [from, to]),
      ...part.links.flatMap(({ owner, owned }) => [owner, owned]),
    ]);
  const before = named({ shipments, links });
  const last = world.parties.findLastIndex(({ id }) => before.has(id));
  const parties = world.parties.slice(0, last + 1 + spare);
  const added = {
    shipments: world.shipments.slice(oldShipments),
    links: world.links.slice(oldLinks),
  };
  const addedNames = named(added);
  const isAdded = (party: WorldParty) =>
    addedNames.has(party.id) || changed.includes(party) || !parties.includes(party);
  return {
    world,
    old: {
      parties: parties.map((party) =>
        changed.includes(party) ? { ...party, country: 'QQ', isPerson: !party.isPerson } : party,
      ),
      shipments,
      links,
    },
    additions: { parties: world.parties.filter(isAdded), ...added },
  };
}

const histories = worldAndQuestion.chain(({ world }) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: world.shipments.length }),
      fc.integer({ min: 0, max: world.links.length }),
      fc.constantFrom(0, 0, 1, 5),
      fc.subarray([...world.parties], { maxLength: 2 }),
    )
    .map(([shipments, links, spare, changed]) => split(world, shipments, links, spare, changed)),
);

it('equals a projection of the whole graph, byte for byte', () => {
  let touched = 0;
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat()), ({ world, old, additions }, dice) => {
      const shuffle = <Item>(items: readonly Item[]) =>
        items
          .map((item) => ({ item, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const before = projectWorld(old);
      const unchanged = toBytes(before);
      const columns = toColumns(world, {
        parties: shuffle(additions.parties),
        links: shuffle(additions.links),
        shipments: shuffle(additions.shipments),
      });
      const merged = mergeProjection(before, columns);
      expect(toBytes(merged)).toEqual(toBytes(projectWorld(world)));
      expect(toBytes(before)).toEqual(unchanged);
      if (old.shipments.length > 0 && additions.shipments.length > 0) touched += 1;
    }),
    { numRuns: 300 },
  );
  expect(touched).toBeGreaterThan(100);
});

it('takes one addition after the other', () => {
  fc.assert(
    fc.property(worldAndQuestion, ({ world }) => {
      let projection = buildProjection(new GraphColumns());
      world.shipments.forEach((shipment, at) => {
        const isLast = at === world.shipments.length - 1;
        const soFar = { ...world, shipments: world.shipments.slice(0, at + 1) };
        const arrival = {
          parties: world.parties,
          links: isLast ? world.links : [],
          shipments: [shipment],
        };
        projection = mergeProjection(projection, toColumns(soFar, arrival));
      });
      expect(toBytes(projection)).toEqual(toBytes(projectWorld(world)));
    }),
    { numRuns: 30 },
  );
});

it('sums what cannot be on a path, and takes the refused rows of the whole graph', () => {
  const lines = ['acme > bosfor 854231 -', 'acme > bosfor - 1969-01-01', 'acme > bosfor 854231 -'];
  const world = drawWorld(...lines);
  const old = buildProjection(toColumns({ ...world, shipments: world.shipments.slice(0, 1) }));
  expect(old.totals.newestDay).toBe(0);
  const columns = toColumns(world, { ...world, shipments: world.shipments.slice(1) });
  columns.refusedRows = 7;
  expect(mergeProjection(old, columns).totals).toEqual({
    nextSeq: 3,
    newestDay: -365,
    withoutDate: 2,
    withoutHsCode: 1,
    refusedRows: 7,
  });
});

it('refuses what would not come behind what is there', () => {
  const world = drawWorld('acme > bosfor 854231 2024-01-01', 'acme owns bosfor 60%');
  const projection = projectWorld(world);
  expect(() => mergeProjection(projection, toColumns(world))).toThrow(
    'Shipment 0 is older than the projection: 1 is next',
  );
  const withParty = new GraphColumns();
  withParty.addParty('new', false, null, null);
  expect(() => mergeProjection(projection, withParty)).toThrow('A new party has no number');
  const withLink = new GraphColumns();
  const owner = withLink.addParty('acme', false, null, null);
  withLink.addLink({ id: 'l', owner, owned: owner, fromDay: null, toDay: null, shareMax: null, seq: null }); // prettier-ignore
  expect(() => mergeProjection(projection, withLink)).toThrow('A new link has no number');
});
