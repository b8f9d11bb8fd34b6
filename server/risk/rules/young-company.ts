/**
 * RF04: fires when a company outside the coalition that was incorporated after 24 February 2022
 * receives goods of tier 1 or 2.
 *
 * Looks at each company that receives a shipment on the path, and only at what it receives there:
 * NOT_FIRED says nothing about its other records. NOT_ASSESSABLE when the country is not recorded,
 * or the date of incorporation is missing or too coarse to be before or after that day.
 *
 * Source: E5 guidance to industry, 2023-09-26; FinCEN and BIS joint alert, 2023-05-19.
 */
import { parseDaySpan } from '../../model/day.ts';
import type { Company } from '../../model/entity.ts';
import type { Shipment } from '../../model/shipment.ts';
import { type Finding, type RiskLists, type RiskRule, T0 } from './risk-rule.ts';

export const youngCompany: RiskRule = {
  rule: 'RF04',
  title: 'Young company',
  innocentExplanation:
    'Companies are founded every day; a new one may have taken over the trade of an older one of the same owners.',
  source: 'E5 guidance to industry, 26 September 2023; FinCEN and BIS joint alert, 19 May 2023',
  assess({ companies, shipments }, lists) {
    return [...companies.values()].flatMap((company) => {
      const received = [...shipments.values()].filter((each) => each.consigneeId === company.id);
      return received.length === 0 ? [] : [assessCompany(company, received, lists)];
    });
  },
};

function assessCompany(
  { id, name, country, incorporatedOn }: Company,
  received: readonly Shipment[],
  { coalition, commodities }: RiskLists,
): Finding {
  const sensitive = received.filter(({ hs6 }) =>
    ['T1', 'T2'].includes(commodities.tierOf.get(hs6 ?? '') ?? ''),
  );
  const say = (outcome: Finding['outcome'], why: string): Finding => {
    const shipmentIds = (outcome === 'FIRED' ? sensitive : received).map((each) => each.id);
    return { companyId: id, outcome, why, shipmentIds };
  };

  if (country !== null && coalition.countries.has(country)) {
    return say('NOT_FIRED', `${name} is of ${country}, a country of the ${coalition.title}.`);
  }
  if (received.every(({ hs6 }) => hs6 !== null) && sensitive.length === 0) {
    return say('NOT_FIRED', `${name} receives no goods of tier 1 or 2 on this path.`);
  }
  const founded = incorporatedOn === null ? null : parseDaySpan(incorporatedOn);
  if (founded !== null && founded.last <= T0) {
    return say('NOT_FIRED', `${name} was incorporated on ${incorporatedOn}, by 2022-02-24.`);
  }
  if (founded === null) return say('NOT_ASSESSABLE', `No date of incorporation of ${name}.`);
  if (founded.first <= T0) {
    const why = `${name} was incorporated in ${incorporatedOn}: before or after 2022-02-24.`;
    return say('NOT_ASSESSABLE', why);
  }
  if (country === null) return say('NOT_ASSESSABLE', `No country of ${name} is recorded.`);
  if (sensitive.length === 0) {
    return say('NOT_ASSESSABLE', `A shipment to ${name} states no HS code.`);
  }
  const codes = [...new Set(sensitive.map(({ hs6 }) => hs6))].join(', ');
  return say(
    'FIRED',
    `${name} (${country}) was incorporated on ${incorporatedOn}, after 2022-02-24, and receives goods of tier 1 or 2 (${codes}).`,
  );
}
