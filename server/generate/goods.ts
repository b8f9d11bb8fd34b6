/**
 * What do the invented companies trade in?
 *
 * Real headings of the Harmonized System, described in our own words, with a plausible price and
 * weight. Codes marked `since2022` are of its 2022 edition only; all others are the same in the
 * 2017 edition, so that records of 2021 need no conversion. Which codes have high priority is said
 * by `data/`; a test holds the mark here against that list.
 */
export const SECTORS = [
  'ELECTRONICS',
  'INSTRUMENTS',
  'MACHINERY',
  'VEHICLES',
  'TEXTILES',
  'FOOD',
  'CHEMICALS',
  'HOUSEHOLD',
] as const;
export type Sector = (typeof SECTORS)[number];

export interface Good {
  readonly hs6: string;
  readonly sector: Sector;
  readonly description: string;
  readonly unit: 'pcs' | 'kg' | 'm2' | 'l' | 'pairs';
  /** US dollars for one unit. */
  readonly priceUsd: number;
  readonly kgPerUnit: number;
  /** US dollars: the middle one of many shipments. */
  readonly typicalUsd: number;
  readonly isHighPriority: boolean;
  readonly since2022: boolean;
}

export type GoodRow = readonly [
  hs6: string,
  description: string,
  unit: Good['unit'],
  priceUsd: number,
  kgPerUnit: number,
  typicalUsd: number,
];

/** The most traded first. */
const HIGH_PRIORITY: Partial<Record<Sector, readonly GoodRow[]>> = {
  ELECTRONICS: [
    ['854231', 'Processors and controllers', 'pcs', 14, 0.004, 42_000],
    ['854239', 'Other integrated circuits', 'pcs', 4.1, 0.003, 31_000],
    ['854232', 'Memory chips', 'pcs', 6.5, 0.003, 36_000],
    ['851762', 'Data transmission equipment', 'pcs', 410, 2.2, 48_000],
    ['853224', 'Ceramic capacitors, multilayer', 'pcs', 0.018, 0.0001, 14_000],
    ['854129', 'Power transistors', 'pcs', 1.9, 0.004, 19_000],
    ['853690', 'Terminals and electrical connectors', 'pcs', 2.4, 0.02, 17_000],
    ['854233', 'Amplifier circuits', 'pcs', 5.2, 0.003, 28_000],
    ['850440', 'Power supplies and converters', 'pcs', 95, 1.3, 24_000],
    ['853221', 'Tantalum capacitors', 'pcs', 0.42, 0.0006, 15_000],
    ['853400', 'Printed circuit boards', 'pcs', 7.5, 0.06, 21_000],
    ['847150', 'Computing units without display', 'pcs', 1450, 9, 52_000],
    ['853669', 'Plugs and sockets', 'pcs', 1.6, 0.012, 12_000],
    ['854110', 'Diodes', 'pcs', 0.09, 0.0004, 9_000],
    ['854160', 'Quartz crystals, mounted', 'pcs', 0.6, 0.001, 11_000],
    ['852910', 'Aerials and their parts', 'pcs', 46, 0.8, 18_000],
    ['854121', 'Transistors under 1 watt', 'pcs', 0.12, 0.0003, 9_500],
  ],
  INSTRUMENTS: [
    ['852691', 'Radio navigation receivers', 'pcs', 620, 1.1, 45_000],
    ['903020', 'Oscilloscopes', 'pcs', 5_200, 6, 58_000],
    ['901480', 'Navigation instruments', 'pcs', 1_250, 2, 38_000],
    ['854320', 'Signal generators', 'pcs', 3_900, 7, 41_000],
    ['903082', 'Testers for semiconductor wafers', 'pcs', 21_000, 40, 126_000],
    ['852589', 'Cameras, other', 'pcs', 310, 0.9, 26_000],
    ['901420', 'Flight instruments', 'pcs', 8_400, 6, 84_000],
  ],
  MACHINERY: [
    ['848210', 'Ball bearings', 'pcs', 5.5, 0.35, 22_000],
    ['846693', 'Parts of machine tools', 'kg', 38, 1, 29_000],
    ['848220', 'Tapered roller bearings', 'pcs', 17, 1.4, 23_000],
    ['845710', 'Machining centres', 'pcs', 118_000, 6_200, 236_000],
    ['845811', 'Lathes, numerically controlled', 'pcs', 84_000, 4_300, 168_000],
  ],
};
const EVERYDAY: Record<Sector, readonly GoodRow[]> = {
  ELECTRONICS: [
    ['850760', 'Lithium-ion batteries', 'pcs', 25, 0.6, 24_000],
    ['847130', 'Laptop computers', 'pcs', 520, 1.9, 68_000],
    ['851830', 'Headphones', 'pcs', 18, 0.25, 14_000],
    ['854442', 'Cables with connectors', 'kg', 9, 1, 11_000],
    ['852872', 'Television sets', 'pcs', 240, 11, 46_000],
    ['853650', 'Switches', 'pcs', 3.2, 0.05, 9_000],
    ['847330', 'Parts for computers', 'pcs', 22, 0.3, 21_000],
  ],
  INSTRUMENTS: [
    ['902830', 'Electricity meters', 'pcs', 28, 0.9, 22_000],
    ['902610', 'Flow and level meters', 'pcs', 180, 1.4, 19_000],
    ['901780', 'Hand tools for measuring length', 'pcs', 12, 0.3, 8_000],
    ['902511', 'Thermometers, liquid-filled', 'pcs', 6, 0.08, 6_000],
    ['903289', 'Automatic regulators', 'pcs', 210, 2.2, 26_000],
  ],
  MACHINERY: [
    ['848180', 'Taps and valves', 'pcs', 34, 1.6, 24_000],
    ['841370', 'Centrifugal pumps', 'pcs', 640, 38, 41_000],
    ['848340', 'Gears and gearboxes', 'pcs', 145, 7, 32_000],
    ['842123', 'Oil filters for engines', 'pcs', 4.5, 0.4, 13_000],
    ['843149', 'Parts of earth-moving machines', 'kg', 11, 1, 28_000],
    ['846729', 'Electric hand tools', 'pcs', 62, 2.4, 21_000],
    ['841430', 'Compressors for refrigeration', 'pcs', 74, 8.5, 33_000],
  ],
  VEHICLES: [
    ['870899', 'Parts of motor vehicles', 'kg', 13, 1, 31_000],
    ['401110', 'Tyres for cars', 'pcs', 48, 9.5, 38_000],
    ['870830', 'Brakes and their parts', 'pcs', 28, 2.4, 22_000],
    ['840991', 'Parts of petrol engines', 'pcs', 42, 1.7, 26_000],
    ['851220', 'Lamps for motor vehicles', 'pcs', 36, 1.1, 17_000],
  ],
  TEXTILES: [
    ['610910', 'T-shirts, cotton', 'pcs', 3.4, 0.18, 23_000],
    ['620342', 'Trousers for men, cotton', 'pcs', 9.5, 0.55, 26_000],
    ['520942', 'Denim', 'm2', 2.6, 0.38, 29_000],
    ['540752', 'Woven polyester, dyed', 'm2', 1.4, 0.16, 24_000],
    ['640399', 'Leather shoes', 'pairs', 24, 1.1, 34_000],
    ['630260', 'Towels, cotton', 'pcs', 4.2, 0.4, 18_000],
  ],
  FOOD: [
    ['080222', 'Hazelnuts, shelled', 'kg', 7.2, 1, 61_000],
    ['210690', 'Food preparations', 'kg', 6, 1, 27_000],
    ['090121', 'Roasted coffee', 'kg', 8.5, 1, 24_000],
    ['100630', 'Rice, milled', 'kg', 0.9, 1, 32_000],
    ['220421', 'Wine in bottles', 'l', 4.6, 1.5, 28_000],
    ['180690', 'Chocolate', 'kg', 5.2, 1, 25_000],
    ['081310', 'Dried apricots', 'kg', 3.9, 1, 21_000],
    ['200799', 'Jams', 'kg', 2.6, 1, 13_000],
  ],
  CHEMICALS: [
    ['390120', 'Polyethylene', 'kg', 1.25, 1, 52_000],
    ['330499', 'Skin care products', 'kg', 14, 1, 29_000],
    ['320890', 'Paints and varnishes', 'kg', 4.4, 1, 19_000],
    ['392690', 'Articles of plastic', 'kg', 7.5, 1, 17_000],
    ['350691', 'Adhesives', 'kg', 5.1, 1, 16_000],
    ['392321', 'Plastic bags', 'kg', 2.7, 1, 14_000],
  ],
  HOUSEHOLD: [
    ['940360', 'Wooden furniture', 'pcs', 88, 24, 26_000],
    ['950300', 'Toys', 'kg', 8.4, 1, 24_000],
    ['841810', 'Fridge-freezers', 'pcs', 330, 68, 47_000],
    ['732393', 'Steel kitchenware', 'kg', 6.8, 1, 18_000],
    ['850940', 'Food mixers', 'pcs', 31, 2.6, 21_000],
    ['570242', 'Carpets, woven', 'm2', 7.5, 2.2, 25_000],
    ['691110', 'Porcelain tableware', 'kg', 3.6, 1, 15_000],
  ],
};
/** Codes that the 2017 edition has under another number, or not by itself. */
const ONLY_SINCE_2022 = new Set(['852589', '854149', '854151', '854159', '854800', '880730']);

export const toGoods = (
  isHighPriority: boolean,
  rows: Partial<Record<Sector, readonly GoodRow[]>>,
): Good[] =>
  SECTORS.flatMap((sector) =>
    (rows[sector] ?? []).map(([hs6, description, unit, priceUsd, kgPerUnit, typicalUsd]) => ({
      ...{ hs6, sector, description, unit, priceUsd, kgPerUnit, typicalUsd, isHighPriority },
      since2022: ONLY_SINCE_2022.has(hs6),
    })),
  );

export const GOODS: readonly Good[] = [
  ...toGoods(true, HIGH_PRIORITY),
  ...toGoods(false, EVERYDAY),
];

const goodOf = new Map(GOODS.map((good) => [good.hs6, good]));

/** Throws RangeError for a code that is not in the catalogue: always a bug in the caller. */
export function findGood(hs6: string): Good {
  const good = goodOf.get(hs6);
  if (good === undefined) throw new RangeError(`No good has the code ${hs6}`);
  return good;
}

const goodsOf = (sector: Sector, isHighPriority: boolean): readonly Good[] =>
  GOODS.filter((good) => good.sector === sector && good.isHighPriority === isHighPriority);
const everyday = new Map(SECTORS.map((sector) => [sector, goodsOf(sector, false)]));
const highPriority = new Map(SECTORS.map((sector) => [sector, goodsOf(sector, true)]));

/** Of one sector, the most traded first. */
export const everydayGoodsOf = (sector: Sector): readonly Good[] => everyday.get(sector) ?? [];

export const highPriorityGoodsOf = (sector: Sector): readonly Good[] =>
  highPriority.get(sector) ?? [];
