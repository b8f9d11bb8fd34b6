/**
 * Names for any number of companies: each follows from a row of randomness, and none is remembered.
 *
 * So two companies may have the same name now and then, as real ones do. Stems get more pieces the more
 * companies a country has.
 */
import type { CountryCode } from '../../model/entity.ts';
import type { Draws } from '../random.ts';
import { dressStem, findStyle, type MadeName, makePersonName, makeStem } from './make-names.ts';
import type { NameStyle } from './name-styles.ts';
import { type KindOfBusiness, parseTokens } from './sector-words.ts';

/** Companies of a country that share a stem, roughly: the rest of their names differs. */
const COMPANIES_PER_STEM = 4;

interface SizedStyle {
  readonly style: NameStyle;
  /** Pieces of a stem beyond the shortest. */
  readonly extra: number;
}

export class NumberedNames {
  readonly #styles: ReadonlyMap<CountryCode, SizedStyle>;

  constructor(companiesOf: ReadonlyMap<CountryCode, number>) {
    this.#styles = new Map(
      [...companiesOf].map(([country, count]) => [country, toSizedStyle(country, count)]),
    );
  }

  companyName(
    country: CountryCode,
    wish: { readonly kind: KindOfBusiness; readonly isLarge: boolean },
    random: Draws,
  ): MadeName {
    const { style, extra } = this.#styles.get(country) ?? toSizedStyle(country, 1);
    return dressStem(style, makeStem(style, extra, random), wish, random);
  }

  personName(country: CountryCode, random: Draws): MadeName {
    return { name: makePersonName(country, true, random), otherNames: [] };
  }
}

function toSizedStyle(country: CountryCode, companies: number): SizedStyle {
  const style = findStyle(country);
  const { starts, middles, ends } = style;
  const countOf = (tokens: string) => parseTokens(tokens).length;
  let stems = countOf(starts) * countOf(middles) * countOf(ends);
  let extra = 0;
  for (; stems * COMPANIES_PER_STEM < companies; extra++) stems *= countOf(middles);
  return { style, extra };
}
