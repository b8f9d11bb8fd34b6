/** What a search looked at and what it left out, in one sentence. */
import type { Considered, Exclusion } from './path-answer.ts';

const WORDS: Record<Exclusion, string> = {
  NO_DATE: 'have no usable date',
  NO_HS_CODE: 'have no usable HS code',
  OTHER_GOODS: 'carry other goods',
  NO_TIER: 'are not on the list of high priority goods',
  OUTSIDE_DATES: 'are outside the days asked for',
  BELOW_VALUE: 'are below the value asked for or state none',
  PARTY_UNKNOWN: 'do not name both parties',
};

/** Pure. Digits grouped by commas, whatever the machine's language. */
export function describeConsidered(considered: Considered): string {
  const { shipments, companies, commodityClasses, suppliers, endUsers, excluded } = considered;
  const { onBothSides } = considered;
  const searched =
    `${count(shipments, 'shipment')} between ${count(companies, 'company', 'companies')} ` +
    `in ${count(commodityClasses, 'group')} of goods could stand on a path ` +
    `from ${count(suppliers, 'supplier')} to ${count(endUsers, 'end user')}`;
  const left = excluded
    .filter((each) => each.shipments > 0)
    .map((each) => `${group(each.shipments)} ${WORDS[each.reason]}`);
  const rest =
    left.length === 0 ? 'no other shipment was left out' : `not searched: ${left.join(', ')}`;
  const sides = describeSides(suppliers, endUsers, onBothSides);
  return [`${searched}; ${rest}.`, ...sides].join(' ');
}

/** What a side that is empty, or a company that is on both, means for the answer. */
function describeSides(suppliers: number, endUsers: number, onBothSides: number): string[] {
  const sentences: string[] = [];
  if (suppliers === 0)
    sentences.push('No company among the suppliers sent one of these shipments.');
  if (endUsers === 0) sentences.push('No company in the graph is among the end users.');
  if (onBothSides > 0) {
    const who = count(onBothSides, 'company', 'companies');
    const are = onBothSides === 1 ? 'is' : 'are';
    sentences.push(`${who} ${are} on both sides: supplier or end user, never in between.`);
  }
  return sentences;
}

const group = (figure: number): string => figure.toLocaleString('en-US');

const count = (figure: number, one: string, many = `${one}s`): string =>
  `${group(figure)} ${figure === 1 ? one : many}`;
