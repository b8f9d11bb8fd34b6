/**
 * The statements `cypher/path/walks-of-N-shipments`: all sequences of N shipments that a question
 * allows, with up to two links after each.
 *
 * One statement per number of shipments, of fixed length: Neo4j 5 tests a condition between two steps
 * of a longer variable pattern only after it has expanded them all. Written by `npm run codegen`,
 * since six hand-kept copies of one rule would not stay alike. Pure.
 */
import { LIMITS } from '../model/limits.ts';

/** Name and text of each statement, for 1 to 6 shipments. */
export function toWalkStatements(): [name: string, text: string][] {
  return Array.from({ length: LIMITS.hops.most }, (_, index) => {
    const count = index + 1;
    return [walkStatementName(count), toStatement(count)];
  });
}

export const walkStatementName = (count: number): string =>
  `path/walks-of-${count}-shipment${count === 1 ? '' : 's'}`;

function toStatement(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const steps = numbers.map((number) => toStep(number, count)).join('\n');
  const list = (of: (number: number) => string) => numbers.map(of).join(', ');
  const concat = (of: (number: number) => string) => numbers.map(of).join(' + ');
  return `${toHeader(count)}
CYPHER replan=skip
${steps}
RETURN
  [supplier.id] + ${concat((n) => `[party IN nodes(run${n}) | party.id]`)} AS partyIds,
  [${list((n) => `length(run${n})`)}] AS runLengths,
  ${concat((n) => `[link IN relationships(run${n}) | link.id]`)} AS linkIds,
  [${list((n) => `s${n}.seq`)}] AS seqs,
  [${list((n) => `s${n}.day`)}] AS days,
  [${list((n) => `s${n}.hs6`)}] AS hs6s,
  [${list((n) => `s${n}.valueUsd`)}] AS valuesUsd
`;
}

function toHeader(count: number): string {
  const plural = count === 1 ? '1 shipment' : `${count} shipments`;
  return `// Walks of ${plural} from suppliers to end users, links after each shipment included.
//
// Every rule of docs/path-rules.md but that companies are distinct: the caller sees to that, since it
// counts the walks that come back to a company too. Rows come as they are found, in no order.
//
// Looks odd and must stay: the WITH between two steps. It keeps the planner at one step at a time,
// forward from the suppliers; planned as a whole, six shipments take seconds before the first row.
// And replan=skip: the plan is the same whatever the graph, and making it costs more than most runs.
// And days and numbers compared by their difference: written as a range, the planner may begin each
// step at the index on them, which it takes for empty right after an import, and keep that plan.
//
// Written by \`npm run codegen\`. Do not edit.
//
// @access read
// @param supplierIds : string[]   companies to start from, none of them to be avoided
// @param filter      : PathFilter
// @row partyIds    : string[]   supplier first, end user last
// @row runLengths  : int[]      links after each shipment
// @row linkIds     : string[]   of all runs, in order
// @row seqs        : int[]      number of each shipment
// @row days        : int[]      first day that each may mean
// @row hs6s        : string[]
// @row valuesUsd   : float[]    null where the record states none`;
}

/** Shipment number n and the run of links after it, which may be of length 0. */
function toStep(n: number, count: number): string {
  const from = n === 1 ? 'supplier' : `departed${n - 1}`;
  const start =
    n === 1
      ? `MATCH (supplier:Entity:Company)-[s1:SHIPPED]->(received1)
USING INDEX supplier:Entity(id)
WHERE supplier.id IN $supplierIds AND ${shipmentConditions('s1')}`
      : `MATCH (${from})-[s${n}:SHIPPED]->(received${n})
WHERE ${shipmentConditions(`s${n}`)}
  AND ${followConditions(`s${n - 1}`, `s${n}`)}`;
  const hops = `${count} + ${Array.from({ length: n }, (_, i) => `length(run${i + 1})`).join(' + ')}`;
  const end =
    n === count
      ? `  AND ${isEndUser(`departed${n}`)} AND departed${n}:Company
  AND all(party IN nodes(run${n})[..-1] WHERE ${isIntermediary('party')})
  AND $filter.minHops <= ${hops}`
      : `  AND all(party IN nodes(run${n}) WHERE ${isIntermediary('party')})`;
  const kept = [
    'supplier',
    ...Array.from({ length: n }, (_, i) => `s${i + 1}`),
    ...Array.from({ length: n }, (_, i) => `run${i + 1}`),
    `departed${n}`,
    n === 1 ? `${classOf('s1')} AS goods` : 'goods',
  ];
  return `${start}
MATCH run${n} = (received${n})-[links${n}:OWNS|CONTROLS*0..2]-(departed${n})
WHERE ${runConditions(n)}
${end}
  AND ${hops} <= $filter.maxHops${n === count ? '' : `\nWITH ${kept.join(', ')}`}`;
}

/** Rule 10, and the day and code that a shipment needs to be on a path at all. */
const shipmentConditions = (s: string): string => `${s}.seq - $filter.belowSeq < 0
  AND ${s}.lastDay - $filter.firstDay >= 0 AND ${s}.day - $filter.lastDay <= 0
  AND ${s}.hs6 IS NOT NULL
  AND ($filter.anyGoods OR ${s}.hs6 IN $filter.hs6Codes OR any(prefix IN $filter.hsPrefixes WHERE ${s}.hs6 STARTS WITH prefix))
  AND (NOT $filter.byTier OR ${s}.hs6 IN $filter.tierCodes)
  AND ($filter.minValueUsd <= 0 OR ${s}.valueUsd >= $filter.minValueUsd)`;

/** Rules 2, 9 and 11; a day known only to its month may be any day of it. */
const followConditions = (arrival: string, departure: string): string =>
  `CASE WHEN $filter.byTier THEN ${tierOf(departure)} = goods ELSE ${departure}.hs6 STARTS WITH goods END
  AND ${departure}.lastDay - ${arrival}.day >= $filter.minDwell
  AND ${departure}.day - ${arrival}.lastDay <= $filter.maxDwell
  AND ($filter.quantityTolerance < 0
    OR coalesce(${departure}.unit <> ${arrival}.unit, true)
    OR coalesce(${departure}.quantity <= ${arrival}.quantity * (1 + $filter.quantityTolerance), true))`;

/** Rule 2: what all shipments of a walk have in common. */
const classOf = (s: string): string =>
  `CASE WHEN $filter.byTier THEN ${tierOf(s)} ELSE left(${s}.hs6, toInteger($filter.classDigits)) END`;

/** Two lists stand in for a map, which PathFilter cannot hold with a fixed shape. */
const tierOf = (s: string): string =>
  `[i IN range(0, size($filter.tierCodes) - 1) WHERE $filter.tierCodes[i] = ${s}.hs6 | $filter.tiers[i]][0]`;

/** Rules 6 and 8: distinct parties, links valid on the day that goods arrived. */
const runConditions = (n: number): string => `length(run${n}) <= $filter.maxLinks
  AND (length(run${n}) = 0 OR received${n} <> departed${n})
  AND (length(run${n}) < 2 OR NOT nodes(run${n})[1] IN [received${n}, departed${n}])
  AND all(link IN links${n} WHERE
    coalesce(link.fromDay <= s${n}.lastDay, true) AND coalesce(link.toDay >= s${n}.day, true)
    AND coalesce(link.version <= $filter.version, true)
    AND coalesce(link.shareMax >= $filter.minLinkShare, true))`;

/** As of the version asked about: a running import may have described the party anew since. */
const countryOf = (party: string): string =>
  `CASE WHEN ${party}.version > $filter.version THEN ${party}.countryBefore ELSE ${party}.country END`;

const isEndUser = (party: string): string =>
  `(coalesce(${countryOf(party)} IN $filter.toCountries, false) OR ${party}.id IN $filter.toIds) AND NOT ${party}.id IN $filter.avoidIds`;

/** Rule 3: whoever is in neither set; a party without a country is in no country's set. */
const isIntermediary = (party: string): string =>
  `NOT coalesce(${countryOf(party)} IN $filter.fromCountries, false) AND NOT ${party}.id IN $filter.fromIds
    AND NOT coalesce(${countryOf(party)} IN $filter.toCountries, false) AND NOT ${party}.id IN $filter.toIds
    AND ($filter.throughAnyone OR coalesce(${countryOf(party)} IN $filter.throughCountries, false) OR ${party}.id IN $filter.throughIds)
    AND NOT ${party}.id IN $filter.avoidIds`;
