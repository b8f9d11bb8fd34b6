/**
 * RF14: fires when goods of one HS code of six digits come in, and go on toward the end user within
 * 60 days, in 0.5 to 1.1 times the quantity.
 *
 * Looks at the evidence pair of each junction; the figures are ours. NOT_ASSESSABLE when a quantity
 * is missing or the units differ, or when a date is too coarse to tell.
 */
import type { FoundJunction } from '../../model/path-answer.ts';
import type { PathFacts } from '../../model/risk-flag.ts';
import type { Finding, RiskRule } from './risk-rule.ts';

const MOST_DAYS = 60;
const RATIO = { least: 0.5, most: 1.1 };

export const passThrough: RiskRule = {
  rule: 'RF14',
  title: 'Pass-through',
  innocentExplanation:
    'A distributor lives from buying and selling the same goods; the two shipments need not hold the same pieces.',
  source: 'Definition of this project: 60 days, 0.5 to 1.1 times the quantity',
  assess: (facts) => facts.path.junctions.map((junction) => assessJunction(junction, facts)),
};

function assessJunction(junction: FoundJunction, { companies }: PathFacts): Finding {
  const { companyId, arrivalId, departureId, dwellDays, sameGoods, quantityRatio } = junction;
  const name = companies.get(companyId)?.name ?? companyId;
  const say = (outcome: Finding['outcome'], why: string): Finding => ({
    companyId,
    outcome,
    why,
    shipmentIds: [arrivalId, departureId],
  });

  if (sameGoods !== 'SAME_HS6') {
    return say('NOT_FIRED', `What leaves ${name} has another HS code than what arrived.`);
  }
  if (dwellDays.min > MOST_DAYS) {
    return say('NOT_FIRED', `${dwellDays.min} days pass at ${name}, more than ${MOST_DAYS}.`);
  }
  const ratio = quantityRatio === null ? null : Math.round(quantityRatio * 100) / 100;
  if (quantityRatio !== null && (quantityRatio < RATIO.least || quantityRatio > RATIO.most)) {
    return say('NOT_FIRED', `${ratio} times the arriving quantity leaves ${name}.`);
  }
  if (dwellDays.max > MOST_DAYS) {
    const span = `${dwellDays.min} to ${dwellDays.max} days`;
    return say('NOT_ASSESSABLE', `${span} pass at ${name}: the dates are not exact.`);
  }
  if (quantityRatio === null) {
    return say('NOT_ASSESSABLE', `A quantity at ${name} is missing, or the units differ.`);
  }
  return say(
    'FIRED',
    `Goods of the same HS code leave ${name} after ${dwellDays.max} days in ${ratio} times the arriving quantity.`,
  );
}
