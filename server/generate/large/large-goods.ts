/**
 * What do the companies of a large network trade in?
 *
 * About 4,600 codes: all of the list of high priority goods, the headings that `goods.ts` describes,
 * and further ones by chapter. Each sector has a few goods that are traded much and many that are
 * traded now and then.
 */
import {
  everydayGoodsOf,
  type Good,
  type GoodRow,
  highPriorityGoodsOf,
  type Sector,
  SECTORS,
  toGoods,
} from '../goods.ts';
import { Random } from '../random.ts';
import { AliasTable } from './alias-table.ts';
import { type Chapters, CHAPTERS } from './chapters.ts';

/** A good by its place in `LARGE_GOODS`. */
export type GoodNumber = number;

/** What the demo's high priority goods leave of the list. The most traded first. */
const MORE_HIGH_PRIORITY: Partial<Record<Sector, readonly GoodRow[]>> = {
  ELECTRONICS: [
    ['851769', 'Other apparatus for transmission', 'pcs', 120, 0.8, 22_000],
    ['852990', 'Parts of transmitters and receivers', 'kg', 64, 1, 19_000],
    ['847180', 'Other units of computers', 'pcs', 210, 1.5, 27_000],
    ['854130', 'Thyristors', 'pcs', 3.4, 0.03, 12_000],
    ['854149', 'Photosensitive devices and diodes', 'pcs', 2.2, 0.01, 17_000],
    ['854151', 'Transducers of semiconductors', 'pcs', 4.8, 0.01, 14_000],
    ['854159', 'Other semiconductor devices', 'pcs', 1.8, 0.005, 13_000],
    ['854800', 'Electrical parts of machines', 'pcs', 6.5, 0.05, 9_000],
  ],
  INSTRUMENTS: [
    ['903039', 'Instruments for voltage and current, recording', 'pcs', 940, 3, 26_000],
    ['903032', 'Multimeters, recording', 'pcs', 420, 1.6, 21_000],
    ['902750', 'Instruments that use optical radiation', 'pcs', 4_600, 14, 62_000],
    ['901380', 'Other optical devices', 'pcs', 180, 0.7, 24_000],
    ['901310', 'Telescopic sights', 'pcs', 350, 0.8, 19_000],
    ['880730', 'Parts of aircraft', 'kg', 420, 1, 54_000],
  ],
  MACHINERY: [
    ['848230', 'Spherical roller bearings', 'pcs', 46, 2.6, 25_000],
    ['848250', 'Cylindrical roller bearings', 'pcs', 34, 2.1, 22_000],
    ['845891', 'Other lathes, numerically controlled', 'pcs', 96_000, 5_200, 192_000],
    ['845961', 'Milling machines, numerically controlled', 'pcs', 88_000, 4_800, 176_000],
    ['848620', 'Machines that make semiconductor devices', 'pcs', 240_000, 1_900, 480_000],
    ['848640', 'Machines that assemble semiconductors', 'pcs', 150_000, 1_200, 300_000],
    ['848610', 'Machines that make boules and wafers', 'pcs', 190_000, 2_400, 380_000],
  ],
};

/** Number of the 2017 edition for a code that 2022 renumbered: what `data/hs-2017-to-2022.json` says. */
export const CODE_OF_2017: ReadonlyMap<string, string> = new Map([
  ['852589', '852580'],
  ['854149', '854140'],
  ['854159', '854150'],
  ['854800', '854890'],
  ['880730', '880330'],
]);

/**
 * Numbers that ended with HS 2022. Our goods are traded before and after under one number, so they
 * take one beside it: with this one, a lane would break at the end of 2021 when it is imported.
 */
const ENDED_IN_2022: ReadonlySet<string> = new Set(
  (
    '030510 040310 080290 150910 300220 300620 340220 390720 441810 441820 442010 490510 550110 ' +
    '570320 681510 710420 710490 741910 810390 810720 810730 810790 810920 810930 810990 846210 ' +
    '850740 851410 851430 854810 870120 880310 880320 880390 890310 902780 911410 940190 940390 ' +
    '940510 940520 950890 970110 970190'
  ).split(' '),
);

/** Last two digits of the codes in a heading, the usual ones first. */
const ENDINGS = ['10', '90', '20', '30', '80', '40', '50', '19', '29', '60', '11', '70'];
/** Goods of one sector, by rank from 0: more than half of its trade is in the first twenty. */
const weighRank = (rank: number): number => Math.exp(-1.2 * Math.log(rank + 2));

const highPriority = [
  ...SECTORS.flatMap(highPriorityGoodsOf),
  ...toGoods(true, MORE_HIGH_PRIORITY),
];
const described = SECTORS.flatMap(everydayGoodsOf);

/** High priority goods first; within a sector and priority, the most traded first. */
export const LARGE_GOODS: readonly Good[] = [
  ...highPriority,
  ...described,
  ...makeGoodsByChapter([...highPriority, ...described]),
];

const goodNumbers = new Map(LARGE_GOODS.map(({ hs6 }, good) => [hs6, good]));

/** Throws RangeError for a code that is not in the catalogue: always a bug in the caller. */
export function numberOfGood(hs6: string): GoodNumber {
  const good = goodNumbers.get(hs6);
  if (good === undefined) throw new RangeError(`No good has the code ${hs6}`);
  return good;
}

/** Without a code in records before 2022: the 2017 edition has none that is as narrow. */
export const isUnknownBefore2022 = ({ hs6, since2022 }: Good): boolean =>
  since2022 && !CODE_OF_2017.has(hs6);

/** For each sector: one of its goods, the most traded most often. */
export const EVERYDAY_PICKS = buildPicks(false);
/** The same of high priority goods; empty where a sector has none. */
export const HIGH_PRIORITY_PICKS = buildPicks(true);

/** In no order: by chapter, whatever is numbered low would be traded most. */
function makeGoodsByChapter(known: readonly Good[]): Good[] {
  const taken = new Set([...known.map(({ hs6 }) => hs6), ...CODE_OF_2017.values()]);
  const random = new Random('goods by chapter');
  const goods = CHAPTERS.flatMap((chapters) =>
    codesOf(chapters)
      .filter((hs6) => !taken.has(hs6))
      .map((hs6) => ({
        ...{ hs6, sector: chapters.sector, description: `Goods of chapter ${hs6.slice(0, 2)}` },
        ...{ unit: chapters.unit, isHighPriority: false, since2022: false },
        priceUsd: chapters.priceUsd * random.aroundOne(0.8),
        kgPerUnit: chapters.unit === 'kg' ? 1 : chapters.kgPerUnit * random.aroundOne(0.6),
        typicalUsd: chapters.typicalUsd * random.aroundOne(0.35),
      })),
  );
  const order = new Map(goods.map((good) => [good, random.next()]));
  return goods.sort((one, other) => order.get(one)! - order.get(other)!);
}

function codesOf({ headings, codes }: Chapters): string[] {
  return headings.split(' ').flatMap((range) => {
    const [chapter = '', count = ''] = range.split(':');
    const places = Array.from({ length: Number(count) * codes }, (_, place) => place);
    return places.map((place) => {
      const heading = String(Math.floor(place / codes) + 1).padStart(2, '0');
      const code = chapter + heading + ENDINGS[place % codes]!;
      return ENDED_IN_2022.has(code) ? `${code.slice(0, 5)}5` : code;
    });
  });
}

function buildPicks(isHighPriority: boolean): readonly AliasTable[] {
  return SECTORS.map((sector) => {
    const goods: GoodNumber[] = [];
    const weights = new Map<GoodNumber, number>();
    for (const [number, good] of LARGE_GOODS.entries()) {
      if (good.sector !== sector || good.isHighPriority !== isHighPriority) continue;
      weights.set(number, weighRank(goods.length));
      goods.push(number);
    }
    return new AliasTable(Uint32Array.from(goods), (number) => weights.get(number)!);
  });
}
