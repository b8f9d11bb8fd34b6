/** A question as what the statements of `cypher/path/` filter by. */
import type { Day } from '../model/day.ts';
import type { VisibleGraph } from '../model/graph-version.ts';
import type { PathQuestion } from '../model/path-question.ts';
import type { PathFilter } from '../model/rows.ts';

const LONG_AGO: Day = -719_162; // 0001-01-01
const FAR_AHEAD: Day = 2_932_896; // 9999-12-31

/** Lists of listed parties must be resolved to ids before. Pure. */
export function toPathFilter(question: PathQuestion, graph: VisibleGraph): PathFilter {
  const { from, to, through, goods, continuity, tierOf, dwellDays, hops } = question;
  const prefixes = goods.any ? [] : goods.hsPrefixes;
  const byTier = continuity === 'SAME_TIER';
  return {
    fromCountries: from.countries,
    fromIds: from.ids,
    toCountries: to.countries,
    toIds: to.ids,
    throughAnyone: through === null,
    throughCountries: through?.countries ?? [],
    throughIds: through?.ids ?? [],
    avoidIds: question.avoid,
    anyGoods: goods.any,
    // Whole codes are looked up in a set, beginnings are tried one by one.
    hs6Codes: prefixes.filter((prefix) => prefix.length === 6),
    hsPrefixes: prefixes.filter((prefix) => prefix.length < 6),
    classDigits: continuity === 'SAME_HS6' ? 6 : continuity === 'SAME_HS4' ? 4 : 0,
    byTier,
    tierCodes: byTier ? [...tierOf.keys()] : [],
    tiers: byTier ? [...tierOf.values()] : [],
    firstDay: question.shippedFrom ?? LONG_AGO,
    lastDay: question.shippedTo ?? FAR_AHEAD,
    minValueUsd: question.minValueUsd,
    minDwell: dwellDays.min,
    maxDwell: dwellDays.max,
    minHops: hops.min,
    maxHops: hops.max,
    maxLinks: question.maxLinks,
    minLinkShare: question.minLinkShare,
    quantityTolerance: question.quantityTolerance ?? -1,
    version: graph.number,
    belowSeq: graph.belowSeq,
    belowPartySeq: graph.belowPartySeq,
  };
}
