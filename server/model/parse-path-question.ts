/**
 * Makes a `PathQuestion` of what a person or program asked: defaults filled in, everything checked.
 *
 * Throws InvalidRequest naming the field as it stands in the request (`question.hops`) and what is
 * allowed. Behind it nobody checks again. Whether ids exist is for the finder to say.
 */
import { type CommodityList, type Goods, TIERS, type Tier } from './commodity.ts';
import { isCountryCode } from './country.ts';
import { LIMITS } from './limits.ts';
import {
  type Optional,
  parseDateRange,
  parseHsPrefixes,
  parseIds,
  parseNumber,
  parseWhole,
  quote,
  refuse,
} from './parse-input.ts';
import type { Page } from './path-finder.ts';
import {
  CONTINUITIES,
  PATH_LEVELS,
  type PartySet,
  type PathQuestion,
  RANKINGS,
  type Range,
} from './path-question.ts';

export interface PartySelectorInput {
  readonly countries?: Optional<readonly string[]>;
  readonly ids?: Optional<readonly string[]>;
  readonly listedOn?: Optional<readonly string[]>;
}

export interface PathQuestionInput {
  readonly from?: Optional<PartySelectorInput>;
  readonly to?: Optional<PartySelectorInput>;
  readonly through?: Optional<PartySelectorInput>;
  readonly avoid?: Optional<readonly string[]>;
  readonly mustPass?: Optional<readonly string[]>;
  readonly commodities?: Optional<{
    readonly tiers?: Optional<readonly string[]>;
    readonly hs?: Optional<readonly string[]>;
    readonly any?: Optional<boolean>;
  }>;
  readonly continuity?: Optional<string>;
  readonly shippedBetween?: Optional<{
    readonly from?: Optional<string>;
    readonly to?: Optional<string>;
  }>;
  readonly dwellDays?: Optional<Range>;
  readonly hops?: Optional<Range>;
  readonly maxLinks?: Optional<number>;
  readonly minLinkShare?: Optional<number>;
  readonly minValueUsd?: Optional<number>;
  readonly quantityTolerance?: Optional<number>;
  readonly distinctCompanies?: Optional<boolean>;
  readonly level?: Optional<string>;
  readonly rankBy?: Optional<string>;
}

export function parsePathQuestion(input: PathQuestionInput, list: CommodityList): PathQuestion {
  const shipped = parseDateRange(input.shippedBetween, 'question.shippedBetween');
  return {
    from: parsePartySet(input.from ?? { countries: ['US'] }, 'question.from'),
    to: parsePartySet(input.to ?? { countries: ['RU'] }, 'question.to'),
    through: input.through ? parsePartySet(input.through, 'question.through') : null,
    avoid: parseIds(input.avoid ?? [], 'question.avoid'),
    mustPass: parseIds(input.mustPass ?? [], 'question.mustPass'),
    goods: parseGoods(input.commodities, list),
    continuity: parseChoice(input.continuity ?? 'SAME_HS6', CONTINUITIES, 'question.continuity'),
    tierOf: list.tierOf,
    shippedFrom: shipped.from,
    shippedTo: shipped.to,
    dwellDays: parseRange(input.dwellDays, { min: 0, max: 180 }, LIMITS.dwellDays, 'dwellDays'),
    hops: parseRange(input.hops, { min: 2, max: 6 }, LIMITS.hops, 'hops'),
    maxLinks: parseWhole(
      input.maxLinks ?? 1,
      LIMITS.links.least,
      LIMITS.links.most,
      'question.maxLinks',
    ),
    minLinkShare: parseNumber(input.minLinkShare ?? 25, 0, 100, 'question.minLinkShare'),
    minValueUsd: parseNumber(input.minValueUsd ?? 0, 0, 1e15, 'question.minValueUsd'),
    quantityTolerance:
      input.quantityTolerance == null
        ? null
        : parseNumber(input.quantityTolerance, 0, 1_000, 'question.quantityTolerance'),
    distinctCompanies: input.distinctCompanies ?? true,
    level: parseChoice(input.level ?? 'CHAIN', PATH_LEVELS, 'question.level'),
    rankBy: parseChoice(input.rankBy ?? 'PRIORITY', RANKINGS, 'question.rankBy'),
  };
}

/** `first` and `after` of a connection; `most` is the limit of that list. */
export function parsePage(
  { first, after }: { first?: Optional<number>; after?: Optional<string> },
  most: number,
  normally: number,
): Page {
  return { first: parseWhole(first ?? normally, 1, most, 'first'), after: after ?? null };
}

function parsePartySet(input: PartySelectorInput, field: string): PartySet {
  const countries = [...new Set(input.countries ?? [])];
  const unknown = countries.find((country) => !isCountryCode(country));
  if (unknown !== undefined) {
    const allowed = 'a country code of ISO 3166-1 alpha-2, for example TR';
    throw refuse(`${field}.countries`, `${quote(unknown)} is not a country code`, allowed);
  }
  const ids = parseIds(input.ids ?? [], `${field}.ids`);
  const listedOn = parseIds(input.listedOn ?? [], `${field}.listedOn`);
  if (countries.length + ids.length + listedOn.length === 0) {
    throw refuse(
      field,
      'it names nobody',
      'a set with at least one of countries, ids and listedOn',
    );
  }
  return { countries, ids, listedOn };
}

function parseGoods(input: PathQuestionInput['commodities'], list: CommodityList): Goods {
  if (!input) return { any: false, hsPrefixes: [...list.tierOf.keys()] };
  if (input.any === true) return { any: true };
  const field = 'question.commodities';
  const tiers = (input.tiers ?? []).map((tier) => parseChoice(tier, TIERS, `${field}.tiers`));
  const stated = parseHsPrefixes(input.hs ?? [], `${field}.hs`);
  if (tiers.length + stated.length === 0) {
    throw refuse(field, 'it names no goods', 'a set with tiers, hs, or any: true');
  }
  return { any: false, hsPrefixes: [...new Set([...codesOf(tiers, list), ...stated])] };
}

function codesOf(tiers: readonly Tier[], list: CommodityList): string[] {
  return [...list.tierOf].filter(([, tier]) => tiers.includes(tier)).map(([code]) => code);
}

function parseRange(
  input: Optional<Range>,
  normally: Range,
  { least, most }: { least: number; most: number },
  name: string,
): Range {
  if (!input) return normally;
  const min = parseWhole(input.min, least, most, `question.${name}.min`);
  const max = parseWhole(input.max, least, most, `question.${name}.max`);
  if (min > max) {
    throw refuse(
      `question.${name}`,
      `it goes from ${min} to ${max}`,
      'a range whose min is at most its max',
    );
  }
  return { min, max };
}

function parseChoice<Choice extends string>(
  value: string,
  choices: readonly Choice[],
  field: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw refuse(field, `${quote(value)} is not known`, choices.join(', '));
}
