/**
 * Between which regions does new trade begin, before and after 2022-02-24?
 *
 * Weights are relative to one another within a column, made up to give the known outline: what
 * went from the US and Europe to Russia nearly ends, and what goes there by the crossroads grows.
 */
import type { Region } from './countries.ts';

export interface Flow {
  readonly from: Region;
  readonly to: Region;
  readonly before: number;
  readonly after: number;
}

type Row = readonly [from: Region, to: Region, before: number, after: number];

export const toFlows = (rows: readonly Row[]): readonly Flow[] =>
  rows.map(([from, to, before, after]) => ({ from, to, before, after }));

export const EVERYDAY_FLOWS = toFlows([
  ['US', 'RU', 17, 0.25],
  ['US', 'CROSSROADS', 13, 14],
  ['US', 'ASIA', 10, 10],
  ['US', 'EUROPE', 9, 9],
  ['ASIA', 'US', 8, 9],
  ['CROSSROADS', 'US', 10, 10],
  ['EUROPE', 'US', 5, 6],
  ['EUROPE', 'RU', 9, 1.5],
  ['EUROPE', 'CROSSROADS', 8, 10],
  ['EUROPE', 'ASIA', 3, 3],
  ['CROSSROADS', 'RU', 10, 15],
  ['CROSSROADS', 'EUROPE', 8, 8],
  ['CROSSROADS', 'ASIA', 5, 5],
  ['CROSSROADS', 'CROSSROADS', 10, 13],
  ['ASIA', 'RU', 5, 3],
  ['ASIA', 'CROSSROADS', 7, 8],
  ['ASIA', 'ASIA', 4, 4],
  ['RU', 'CROSSROADS', 5, 6],
  ['RU', 'EUROPE', 4, 0.6],
  ['RU', 'BY', 2, 3],
  ['BY', 'RU', 4, 5],
  ['EUROPE', 'BY', 1.5, 0.4],
  ['CROSSROADS', 'BY', 1, 1.6],
]);

export const HIGH_PRIORITY_FLOWS = toFlows([
  ['US', 'RU', 22, 0.3],
  ['US', 'CROSSROADS', 22, 56],
  ['US', 'ASIA', 18, 15],
  ['US', 'EUROPE', 16, 13],
  ['ASIA', 'US', 7, 6],
  ['ASIA', 'EUROPE', 6, 4],
  ['ASIA', 'CROSSROADS', 8, 14],
  ['ASIA', 'RU', 4, 1],
  ['EUROPE', 'RU', 9, 0.6],
  ['EUROPE', 'CROSSROADS', 6, 6],
  ['EUROPE', 'ASIA', 4, 3],
  ['CROSSROADS', 'RU', 9, 72],
  ['CROSSROADS', 'CROSSROADS', 7, 32],
  ['CROSSROADS', 'ASIA', 5, 4],
  ['CROSSROADS', 'US', 4, 4],
  ['BY', 'RU', 1, 1],
]);
