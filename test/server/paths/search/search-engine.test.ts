import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { PathQuestion } from '../../../../server/model/path-question.ts';
import type { GraphProjection } from '../../../../server/projection/graph-projection.ts';
import type {
  SearchConsidered,
  SearchRow,
} from '../../../../server/paths/search/search-request.ts';
import { readId } from '../../../../server/projection/party-table.ts';
import { readLinkId } from '../../../../server/projection/link-table.ts';
import { type BruteForceRow, findByBruteForce } from '../../../support/brute-force-paths.ts';
import {
  countConsideredNaively,
  type NaiveConsidered,
} from '../../../support/count-considered-naively.ts';
import { projectWorld } from '../../../support/project-world.ts';
import { worldAndQuestion } from '../../../support/random-worlds.ts';
import { searchProjection } from '../../../support/search-world.ts';
import type { World } from '../../../support/world.ts';

/** `npm run test:long` asks for more. */
const WORLDS = Number(process.env['DETOUR_TEST_WORLDS'] ?? 2_000);
const FIRST = 500;

it(`equals brute force on ${WORLDS} random worlds`, () => {
  let withPaths = 0;
  fc.assert(
    fc.property(worldAndQuestion, ({ world, question }) => {
      const expected = findByBruteForce(world, question);
      const projection = projectWorld(world);
      const found = searchProjection(projection, question);
      const scores = [...expected.rows.values()].map(({ score }) => score).sort((a, b) => b - a);
      expect(found.rows.map(({ score }) => score)).toEqual(scores.slice(0, FIRST));
      expect(found.rowCount).toBe(expected.rows.size);
      expect(found.walkCount).toBe(expected.walkCount);
      for (const row of found.rows) {
        const { key, ids } = toRowKey(row, projection, world, question);
        const { score, sequenceCount: sequences, alternativeCounts, shipments } = row;
        const right = expected.rows.get(key)!;
        expect({ key, score, sequences, alternatives: alternativeCounts }).toEqual({
          key,
          score: right.score,
          sequences: right.sequences,
          alternatives: right.standing.map(({ size }) => size - 1),
        });
        // The evidence is a best sequence, and of those the one with the lowest numbers.
        expect(right.best.map((each) => each.ids)).toContain(ids);
        expect(shipments.map(({ seq }) => seq)).toEqual(findLowest(right.best));
      }
      const union = found.union!;
      expect(union.links.map((link) => readLinkId(projection.links, link)).sort()).toEqual(
        [...expected.linkIds].sort(),
      );
      expect(union.lanes.reduce((sum, lane) => sum + lane.shipments, 0)).toBe(
        expected.shipmentIds.size,
      );
      expect(union.undecided).toBe(0);
      expect(toCounts(found.considered!)).toEqual(countConsideredNaively(world, question));
      if (expected.rows.size > 0) withPaths++;
    }),
    { numRuns: WORLDS, endOnFailure: false },
  );
  // A property over worlds without paths would hold for a search that finds nothing.
  expect(withPaths).toBeGreaterThan(WORLDS / 4);
}, 3_600_000);

const toCounts = (considered: SearchConsidered): NaiveConsidered => ({
  shipments: considered.shipments,
  companies: countBits(considered.companyBits),
  classes: considered.classKeys.length,
  suppliers: countBits(considered.supplierBits),
  excluded: Object.fromEntries(
    considered.excluded
      .filter(({ shipments }) => shipments > 0)
      .map(({ reason, shipments }) => [reason, shipments]),
  ),
});

const countBits = (bits: Uint32Array): number =>
  bits.reduce((sum, word) => sum + word.toString(2).replaceAll('0', '').length, 0);

const findLowest = (best: BruteForceRow['best']): number[] =>
  best.map(({ seqs }) => seqs).reduce((a, b) => (isBefore(b, a) ? b : a));

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((each, at) => each !== b[at]);
  return place >= 0 && a[place]! < b[place]!;
}

/** The key that brute force gives to a row, and the ids of its shipments and links in order. */
function toRowKey(
  row: SearchRow,
  { parties, links }: GraphProjection,
  world: World,
  { continuity, tierOf, level }: PathQuestion,
): { key: string; ids: string } {
  const shipments = row.shipments.map(({ seq }) => world.shipments.find((s) => s.seq === seq)!);
  const hs6 = shipments[0]!.hs6!;
  const goods = {
    SAME_HS6: hs6,
    SAME_HS4: hs6.slice(0, 4),
    SAME_TIER: tierOf.get(hs6),
    ANY: 'any',
  }[continuity];
  const linkIds = row.links.map((link) => readLinkId(links, link));
  const steps = shipments.flatMap(({ id }, place) => [
    id,
    ...linkIds.splice(0, row.runLengths[place]),
  ]);
  const kinds = row.runLengths.map((length) => `S${'L'.repeat(length)}`).join('');
  const chain = [goods, kinds, ...row.parties.map((party) => readId(parties, party))];
  const key = JSON.stringify(level === 'CHAIN' ? chain : [...chain, ...steps]);
  return { key, ids: steps.join(' ') };
}
