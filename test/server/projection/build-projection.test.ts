import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildProjection } from '../../../server/projection/build-projection.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { toCountryNumber } from '../../../server/projection/graph-projection.ts';
import { readLinkId } from '../../../server/projection/link-table.ts';
import { findParty, readId } from '../../../server/projection/party-table.ts';
import { projectWorld, toColumns } from '../../support/project-world.ts';
import { worldAndQuestion } from '../../support/random-worlds.ts';
import type { World } from '../../support/world.ts';
import { drawWorld } from '../../support/world.ts';
import { expectSound, toBytes } from './expect-sound.ts';

const world = worldAndQuestion.map((each) => each.world);

/** Shipments in the order that the index promises, as words. */
function sortPlainly({ shipments, parties }: World): string[] {
  const place = (id: string) => parties.findIndex((party) => party.id === id);
  return shipments
    .filter(({ day, hs6 }) => day !== null && hs6 !== null)
    .map((each) => ({ ...each, isInexact: each.day === each.lastDay ? 0 : 1 }))
    .sort(
      (a, b) =>
        Number(a.hs6) - Number(b.hs6) ||
        place(a.from) - place(b.from) ||
        a.isInexact - b.isInexact ||
        a.day! - b.day! ||
        a.seq - b.seq,
    )
    .map((each) =>
      [each.seq, each.hs6, each.from, each.to, each.day, each.lastDay!]
        .concat([each.valueUsd ?? NaN, each.quantity ?? NaN, each.unit ?? ''])
        .join(' '),
    );
}

/** The same words, read back from the arrays. */
function readShipments({ shipments, parties, layout }: GraphProjection): string[] {
  const { classStart, classKey, departures, party } = shipments;
  const words: string[] = [];
  for (let place = 0; place < classKey.length; place++) {
    for (let junction = classStart[place]!; junction < classStart[place + 1]!; junction++) {
      for (let at = departures[junction]!; at < departures[junction + 1]!; at++) {
        const to = shipments.consignee[at]!;
        expect(to).toBeGreaterThanOrEqual(classStart[place]!);
        expect(to).toBeLessThan(classStart[place + 1]!);
        const from = readId(parties, party[junction]!);
        const day = shipments.day[at]!;
        words.push(
          [shipments.seq[at], String(classKey[place]).padStart(6, '0'), from]
            .concat([readId(parties, party[to]!), day, day + shipments.spanDays[at]!])
            .concat([shipments.valueUsd[at]!, shipments.quantity[at]!])
            .concat([layout.units[shipments.unit[at]!]!])
            .join(' '),
        );
      }
    }
  }
  return words;
}

it('holds every shipment with a date and a code, in the promised order', () => {
  fc.assert(
    fc.property(world, (each) => {
      expect(readShipments(projectWorld(each))).toEqual(sortPlainly(each));
    }),
  );
});

it('keeps what every shipment index promises', () => {
  fc.assert(
    fc.property(world, (each) => expectSound(projectWorld(each).shipments, each.parties.length)),
  );
});

it('has a junction for exactly those who send or receive in a class', () => {
  fc.assert(
    fc.property(world, (each) => {
      const { shipments, parties } = projectWorld(each);
      const { classStart, classKey, party, partyStart, partyJunctions } = shipments;
      const usable = each.shipments.filter(({ day, hs6 }) => day !== null && hs6 !== null);
      classKey.forEach((key, place) => {
        const inClass = usable.filter(({ hs6 }) => Number(hs6) === key);
        const involved = new Set(inClass.flatMap(({ from, to }) => [from, to]));
        const expected = [...involved].map((id) => findParty(parties, id)).sort((a, b) => a - b);
        expect([...party.slice(classStart[place], classStart[place + 1])]).toEqual(expected);
      });
      for (let each = 0; each < parties.isPerson.length; each++) {
        const junctions = partyJunctions.slice(partyStart[each], partyStart[each + 1]);
        const expected = [...party.keys()].filter((junction) => party[junction] === each);
        expect([...junctions]).toEqual(expected);
      }
    }),
  );
});

it('gives the same bytes whatever the order of arrival', () => {
  fc.assert(
    fc.property(world, fc.infiniteStream(fc.nat()), (each, dice) => {
      const shuffle = <Item>(items: readonly Item[]) =>
        items
          .map((item) => ({ item, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const columns = toColumns(each, {
        parties: shuffle(each.parties),
        links: shuffle(each.links),
        shipments: shuffle(each.shipments),
      });
      expect(toBytes(buildProjection(columns))).toEqual(toBytes(projectWorld(each)));
    }),
  );
});

it('keeps parties and links, and who is linked with whom', () => {
  fc.assert(
    fc.property(world, (each) => {
      const { parties, links } = projectWorld(each);
      each.parties.forEach(({ id, isPerson, country }, party) => {
        expect(findParty(parties, id)).toBe(party);
        expect(readId(parties, party)).toBe(id);
        expect(parties.isPerson[party]).toBe(isPerson ? 1 : 0);
        expect(parties.country[party]).toBe(toCountryNumber(country));
        const neighbours = [...links.neighbour.keys()]
          .slice(links.start[party], links.start[party + 1])
          .map((at) => [readLinkId(links, links.neighbourLink[at]!), links.neighbour[at]]);
        const expected = each.links
          .filter(({ owner, owned }) => owner === id || owned === id)
          .map((link) => [
            link.id,
            findParty(parties, link.owner === id ? link.owned : link.owner),
          ]);
        expect(neighbours).toEqual(expected);
      });
      expect(findParty(parties, 'nobody')).toBe(-1);
      expect(links.neighbour).toHaveLength(links.start.at(-1)!);
      each.links.forEach((link, place) => {
        expect(readLinkId(links, place)).toBe(link.id);
        expect(links.fromDay[place]).toBe(link.fromDay ?? -(2 ** 31));
        expect(links.toDay[place]).toBe(link.toDay ?? 2 ** 31 - 1);
        expect(links.shareMax[place]).toBe(link.shareMax ?? NaN);
      });
    }),
  );
});

it('counts what cannot be on a path, by the first reason, and takes its day for the newest', () => {
  const { totals, shipments } = projectWorld(
    drawWorld(
      'acme > bosfor 854231 2024-01-01',
      'acme > bosfor - 2024-02-01',
      'acme > bosfor 854231 -',
      'acme > bosfor - -',
    ),
  );
  expect(shipments.seq).toHaveLength(1);
  expect(totals).toEqual({
    nextSeq: 4,
    newestDay: 19_754,
    withoutDate: 2,
    withoutHsCode: 1,
    refusedRows: 0,
  });
});

it('builds a graph without anything', () => {
  const { parties, links, shipments, totals } = projectWorld({
    parties: [],
    links: [],
    shipments: [],
  });
  expect(findParty(parties, 'acme')).toBe(-1);
  expect(links.owner).toHaveLength(0);
  expect(shipments.classStart).toEqual(new Uint32Array(1));
  expect(shipments.departures).toEqual(new Uint32Array(1));
  expect(totals.newestDay).toBe(0);
});
