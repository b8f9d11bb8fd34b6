/** How is a question sent? What stands at its default is left to the server's own. */
import type { CommoditySelector, PartySelector, PathQuestion } from '../api/generated.ts';
import { isDefault, isNobody, type PartyChoice, type Question } from '../state/question.ts';

export function toPathQuestion(question: Question): PathQuestion {
  const { from, to, through, avoid, mustPass, since, until } = question;
  return {
    from: toSelector(from),
    to: toSelector(to),
    ...(isNobody(through) ? {} : { through: toSelector(through) }),
    ...(avoid.length === 0 ? {} : { avoid }),
    ...(mustPass.length === 0 ? {} : { mustPass }),
    ...(isDefault(question, 'anyGoods', 'tiers', 'hs') ? {} : { commodities: toGoods(question) }),
    ...(since === null && until === null ? {} : { shippedBetween: toDateRange(question) }),
    continuity: question.continuity,
    dwellDays: question.dwellDays,
    hops: question.hops,
    maxLinks: question.maxLinks,
    minLinkShare: question.minLinkShare,
    minValueUsd: question.minValueUsd,
    rankBy: question.rankBy,
  };
}

export function toDateRange({ since, until }: Question) {
  return { ...(since === null ? {} : { from: since }), ...(until === null ? {} : { to: until }) };
}

function toGoods({ anyGoods, tiers, hs }: Question): CommoditySelector {
  if (anyGoods) return { any: true };
  return { ...(tiers.length > 0 ? { tiers } : {}), ...(hs.length > 0 ? { hs } : {}) };
}

/** An empty choice is sent as it is: the server refuses it and names the field. */
function toSelector({ countries, ids }: PartyChoice): PartySelector {
  return {
    ...(countries.length > 0 ? { countries } : {}),
    ...(ids.length > 0 ? { ids } : {}),
  };
}
