/**
 * The chapters of the Harmonized System, with about as many headings as each has.
 *
 * A large network needs thousands of codes. Beyond the headings that `goods.ts` describes, they are
 * six digits within these ranges, with prices that fit the chapter roughly.
 */
import type { Good, Sector } from '../goods.ts';

export interface Chapters {
  readonly sector: Sector;
  readonly unit: Good['unit'];
  readonly priceUsd: number;
  readonly kgPerUnit: number;
  readonly typicalUsd: number;
  /** Codes in each heading. */
  readonly codes: number;
  /** `chapter:headings`. */
  readonly headings: string;
}

export const CHAPTERS: readonly Chapters[] = [
  {
    ...{ sector: 'FOOD', unit: 'kg', priceUsd: 3, kgPerUnit: 1, typicalUsd: 26_000, codes: 3 },
    headings:
      '01:6 02:10 03:9 04:10 05:11 06:4 07:14 08:14 09:10 10:8 11:9 12:14 13:2 14:4 15:22 16:5 17:4 18:6 19:5 20:9 21:6 22:9 23:9 24:4',
  },
  {
    ...{ sector: 'CHEMICALS', unit: 'kg', priceUsd: 4, kgPerUnit: 1, typicalUsd: 24_000, codes: 3 },
    headings:
      '25:30 26:21 27:16 28:53 29:42 30:6 31:5 32:15 33:7 34:7 35:7 36:6 37:7 38:27 39:26 40:17',
  },
  {
    ...{ sector: 'TEXTILES', unit: 'kg', priceUsd: 9, kgPerUnit: 1, typicalUsd: 25_000, codes: 3 },
    headings:
      '41:15 42:6 43:4 50:7 51:13 52:12 53:11 54:8 55:16 56:9 57:5 58:11 59:11 60:6 61:17 62:17 63:10 64:6 65:7',
  },
  {
    ...{ sector: 'HOUSEHOLD', unit: 'kg', priceUsd: 6, kgPerUnit: 1, typicalUsd: 19_000, codes: 3 },
    headings:
      '44:21 45:4 46:2 47:7 48:23 49:11 66:3 67:4 68:15 69:14 70:20 71:18 82:15 83:11 92:9 94:6 95:8 96:20 97:6',
  },
  {
    ...{ sector: 'MACHINERY', unit: 'kg', priceUsd: 5, kgPerUnit: 1, typicalUsd: 34_000, codes: 4 },
    headings: '72:29 73:26 74:19 75:8 76:16 78:6 79:7 80:7 81:13',
  },
  {
    ...{ sector: 'MACHINERY', unit: 'pcs', priceUsd: 340, kgPerUnit: 22 },
    ...{ typicalUsd: 41_000, codes: 6, headings: '84:87' },
  },
  {
    ...{ sector: 'ELECTRONICS', unit: 'pcs', priceUsd: 32, kgPerUnit: 0.6 },
    ...{ typicalUsd: 23_000, codes: 6, headings: '85:49' },
  },
  {
    ...{ sector: 'VEHICLES', unit: 'pcs', priceUsd: 260, kgPerUnit: 14 },
    ...{ typicalUsd: 38_000, codes: 5, headings: '86:9 87:16 88:7 89:8' },
  },
  {
    ...{ sector: 'INSTRUMENTS', unit: 'pcs', priceUsd: 190, kgPerUnit: 1.2 },
    ...{ typicalUsd: 27_000, codes: 5, headings: '90:33 91:14 93:7' },
  },
];
