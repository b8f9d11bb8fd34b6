/** Which companies of a region take part in trade: drawn by size, all of them or those of one sector. */
import type { Region } from '../countries.ts';
import { SECTORS } from '../goods.ts';
import type { Draws } from '../random.ts';
import { AliasTable } from './alias-table.ts';
import { type CompanyColumns, type CompanyNumber, GOODS_EACH, NO_GOOD } from './company-columns.ts';
import { LARGE_COUNTRIES } from './large-countries.ts';

export const REGIONS: readonly Region[] = [
  ...(['US', 'RU', 'BY', 'CROSSROADS', 'ASIA', 'EUROPE', 'REST'] as const),
];
/** Places in REGIONS, by place of the country. */
export const REGION_OF_COUNTRY = LARGE_COUNTRIES.map(({ region }) => REGIONS.indexOf(region));

export type Kind = 'everyday' | 'highPriority';

const ANY_SECTOR = SECTORS.length;

export class CompanyPicks {
  readonly #tables: readonly AliasTable[];

  constructor(companies: CompanyColumns, kind: Kind) {
    const { count, size, highPriority } = companies;
    const groups: number[][] = Array.from({ length: REGIONS.length * (ANY_SECTOR + 1) }, () => []);
    for (let company = 0; company < count; company++) {
      if (size[company] === 0) continue;
      if (kind === 'highPriority' && highPriority[company * GOODS_EACH] === NO_GOOD) continue;
      const region = REGION_OF_COUNTRY[companies.country[company]!]!;
      groups[toGroup(region, companies.sector[company]!)]!.push(company);
      groups[toGroup(region, ANY_SECTOR)]!.push(company);
    }
    this.#tables = groups.map(
      (group) => new AliasTable(Uint32Array.from(group), (company) => size[company]!),
    );
  }

  /** `region` is a place in REGIONS, `sector` one in SECTORS, null for any. Null when nobody is there. */
  draw(region: number, sector: number | null, random: Draws): CompanyNumber | null {
    const table = this.#tables[toGroup(region, sector ?? ANY_SECTOR)]!;
    return table.isEmpty ? null : table.draw(random);
  }
}

const toGroup = (region: number, sector: number): number => region * (ANY_SECTOR + 1) + sector;
