/**
 * Small random worlds with a question each, weighted so that most of them hold paths.
 *
 * Evenly drawn worlds rarely hold a path and miss bugs: here few companies trade few codes in a
 * short time, and values, days and quantities repeat, so that ties and limits met exactly are common.
 */
import fc from 'fast-check';

import { type Goods, TIERS, type Tier } from '../../server/model/commodity.ts';
import {
  CONTINUITIES,
  PATH_LEVELS,
  type PathQuestion,
  RANKINGS,
} from '../../server/model/path-question.ts';
import type { World, WorldLink, WorldParty, WorldShipment } from './world.ts';

const CODES = ['854231', '854232', '854239', '852691', '900000'];
export const TEST_TIERS: ReadonlyMap<string, Tier> = new Map([
  ['854231', TIERS[0]],
  ['854232', TIERS[0]],
  ['854239', TIERS[1]],
  ['852691', TIERS[1]],
]);
const FIRST_DAY = 19_000;

const often = <Value>(usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: other });

const party = (index: number): fc.Arbitrary<WorldParty> =>
  fc.record({
    id: fc.constant(`p${index}`),
    isPerson: index > 3 ? fc.boolean().map((each) => each && index % 3 === 0) : fc.constant(false),
    country:
      index === 0
        ? fc.constant('US')
        : index === 1
          ? fc.constant('RU')
          : fc.constantFrom('US', 'RU', 'TR', 'TR', 'HK', 'HK', 'KZ', null),
  });

const shipment = (companies: readonly string[], seq: number): fc.Arbitrary<WorldShipment> =>
  fc
    .record({
      from: fc.constantFrom(...companies),
      to: fc.constantFrom(...companies),
      day: often(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 200 })),
      span: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 5, 30),
      hasDay: fc.integer({ min: 0, max: 19 }),
      hs6: often(fc.constantFrom('854231', '854232'), fc.constantFrom(...CODES)),
      hasCode: fc.integer({ min: 0, max: 19 }),
      valueUsd: fc.constantFrom(null, 0, 500, 1_000, 5_000, 5_000, 30_000, 2_000_000),
      quantity: fc.constantFrom(null, 0, 10, 10, 11, 100),
      unit: fc.constantFrom(null, 'pcs', 'pcs', 'kg'),
    })
    .map(({ day, span, hasDay, hs6, hasCode, ...rest }) => ({
      id: `test:s${seq}`,
      seq,
      ...rest,
      day: hasDay === 0 ? null : FIRST_DAY + day,
      lastDay: hasDay === 0 ? null : FIRST_DAY + day + span,
      hs6: hasCode === 0 ? null : hs6,
    }));

const link = (parties: readonly WorldParty[], index: number): fc.Arbitrary<WorldLink> =>
  fc
    .record({
      kind: fc.constantFrom('OWNS' as const, 'OWNS' as const, 'CONTROLS' as const),
      owner: fc.constantFrom(...parties.map(({ id }) => id)),
      owned: fc.constantFrom(...parties.filter((each) => !each.isPerson).map(({ id }) => id)),
      share: fc.constantFrom(10, 24.99, 25, 60, 100),
      fromDay: fc.option(fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 40 }), { freq: 2 }),
      toDay: fc.option(fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 60 }), { freq: 2 }),
    })
    .map(({ share, ...rest }) => ({
      id: `test:l${index}`,
      ...rest,
      shareMax: rest.kind === 'OWNS' ? share : null,
    }));

const world: fc.Arbitrary<World> = fc
  .integer({ min: 5, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => party(index))))
  .chain((parties) => {
    const companies = parties.filter((each) => !each.isPerson).map(({ id }) => id);
    const shipments = fc
      .integer({ min: 5, max: 74 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, seq) => shipment(companies, seq))));
    const links = fc
      .integer({ min: 0, max: 7 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => link(parties, index))));
    return fc.record({ parties: fc.constant(parties), shipments, links });
  });

const range = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

function question({ parties }: World): fc.Arbitrary<PathQuestion> {
  const ids = parties.map(({ id }) => id);
  const companyIds = parties.filter((each) => !each.isPerson).map(({ id }) => id);
  const few = (from: readonly string[]) =>
    fc.uniqueArray(fc.constantFrom(...from), { maxLength: 2 });
  const nobody: readonly string[] = [];
  const set = (country: string) =>
    often(
      fc.record({ countries: fc.constant<readonly string[]>([country]), ids: fc.constant(nobody) }),
      fc.record({
        countries: fc.constantFrom<readonly string[]>([country], nobody),
        ids: few(companyIds),
      }),
    ).map((each) => ({ ...each, listedOn: nobody }));
  const day = fc.option(fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 40 }), { freq: 2 });
  return fc.record({
    from: set('US'),
    to: set('RU'),
    through: often(
      fc.constant(null),
      fc.record({
        countries: fc.constantFrom<readonly string[]>(['TR', 'HK'], ['HK']),
        ids: few(ids),
        listedOn: fc.constant(nobody),
      }),
    ),
    avoid: often(fc.constant(nobody), few(ids)),
    mustPass: often(fc.constant(nobody), few(ids)),
    goods: often(
      fc.constant<Goods>({ any: true }),
      fc
        .constantFrom<readonly string[]>(['854231', '854232'], ['8542'], ['85', '900000'])
        .map((hsPrefixes): Goods => ({ any: false, hsPrefixes })),
    ),
    continuity: fc.constantFrom(...CONTINUITIES),
    tierOf: fc.constant(TEST_TIERS),
    shippedFrom: often(fc.constant(null), day),
    shippedTo: often(fc.constant(null), day),
    dwellDays: often(fc.constantFrom({ min: 0, max: 180 }, { min: 0, max: 30 }), range(0, 40)),
    hops: often(fc.constantFrom({ min: 2, max: 4 }, { min: 1, max: 5 }), range(1, 5)),
    maxLinks: fc.integer({ min: 0, max: 2 }),
    minLinkShare: fc.constantFrom(0, 25, 60),
    minValueUsd: often(fc.constant(0), fc.constantFrom(500, 5_000)),
    quantityTolerance: often(fc.constant(null), fc.constantFrom(0, 0.1)),
    distinctCompanies: often(fc.constant(true), fc.constant(false)),
    level: often(fc.constantFrom(PATH_LEVELS[0]), fc.constantFrom(...PATH_LEVELS)),
    rankBy: fc.constantFrom(...RANKINGS),
  });
}

/** A world and a question about it. */
export const worldAndQuestion: fc.Arbitrary<{ world: World; question: PathQuestion }> = world.chain(
  (each) => fc.record({ world: fc.constant(each), question: question(each) }),
);
