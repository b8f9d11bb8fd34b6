/**
 * The question as somebody would write it who knows Cypher well: one statement of fixed length for each
 * number of shipments, labels for the two sides, weights beside the shipments, the best hundred chains.
 *
 * Without ownership steps, which would need a statement for each place where one may stand. The weights
 * and labels are written once, before anything is measured.
 */
import neo4j, { type Driver } from 'neo4j-driver';

import type { RankingRule } from '../../../server/model/ranking.ts';
import type {
  GraphProjection,
  ShipmentIndex,
} from '../../../server/projection/graph-projection.ts';

/** What a chain earns, the best first. */
export type Scores = readonly number[];

const BATCH = 10_000;
const MOST_HOPS = 6;

/**
 * Labels the suppliers and end users, and writes to each shipment its weight, and to those of high
 * priority goods that they are. Safe to repeat.
 */
export async function prepareGraph(
  driver: Driver,
  { shipments }: GraphProjection,
  rule: RankingRule,
  isListed: (hs6: number) => boolean,
): Promise<void> {
  await run(driver, "MATCH (c:Company {country: 'US'}) SET c:BenchSupplier");
  await run(driver, "MATCH (c:Company {country: 'RU'}) SET c:BenchEndUser");
  const known = 'MATCH ()-[s:SHIPPED]->() WHERE s.benchWeight IS NOT NULL RETURN count(s) AS known';
  const [row] = await run(driver, known);
  if (row?.['known'] === shipments.seq.length) return;
  const rows = [...toWeights(shipments, rule, isListed)];
  const write = `
    UNWIND $rows AS row MATCH ()-[s:SHIPPED {seq: row[0]}]->()
    SET s.benchWeight = row[1], s.benchListed = row[2]`;
  for (let from = 0; from < rows.length; from += BATCH) {
    await run(driver, write, { rows: rows.slice(from, from + BATCH) });
  }
}

/** Number, weight, and true for high priority goods, of each shipment. */
function* toWeights(
  { classStart, classKey, departures, seq, valueUsd, day }: ShipmentIndex,
  rule: RankingRule,
  isListed: (hs6: number) => boolean,
) {
  for (let place = 0; place < classKey.length; place++) {
    const hs6 = String(classKey[place]).padStart(6, '0');
    const mark = isListed(classKey[place]!) ? true : null;
    const end = departures[classStart[place + 1]!]!;
    for (let at = departures[classStart[place]!]!; at < end; at++) {
      const stated = Number.isNaN(valueUsd[at]) ? null : valueUsd[at]!;
      const weight = rule.weightOf({ hs6, valueUsd: stated, day: day[at]! });
      yield [neo4j.int(seq[at]!), neo4j.int(weight), mark];
    }
  }
}

export interface ExpertQuestion {
  /** On each path. */
  readonly shipments: number;
  readonly supplierId: string | null;
  /** High priority goods only. */
  readonly isListed: boolean;
}

/** From one supplier, or all of them. Rejects when Neo4j's time or memory is not enough. */
export async function askExpert(
  driver: Driver,
  { shipments, supplierId, isListed }: ExpertQuestion,
  { rule, first, timeoutMs }: { rule: RankingRule; first: number; timeoutMs: number },
): Promise<Scores> {
  const parameters = {
    supplierId,
    first: neo4j.int(first),
    saved: neo4j.int(rule.pointsPerHopSaved * (MOST_HOPS - shipments)),
  };
  const rows = await run(
    driver,
    write(shipments, supplierId !== null, isListed),
    parameters,
    timeoutMs,
  );
  return rows.map((row) => row['score'] as number);
}

function write(shipments: number, isOneSupplier: boolean, isListed: boolean): string {
  const numbers = Array.from({ length: shipments }, (_, index) => index + 1);
  const start = isOneSupplier
    ? '(c0:Entity:BenchSupplier {id: $supplierId})'
    : '(c0:BenchSupplier)';
  const steps = numbers.map((n) => `-[s${n}:SHIPPED]->(c${n}:Company)`).join('');
  const inBetween = numbers.slice(0, -1);
  const conditions = [
    ...numbers.map((n) => `s${n}.${isListed ? 'benchListed' : 'benchWeight'} IS NOT NULL`),
    ...inBetween.map((n) => `s${n + 1}.hs6 = s1.hs6`),
    ...inBetween.map(
      (n) => `s${n + 1}.lastDay >= s${n}.day AND s${n + 1}.day - s${n}.lastDay <= 180`,
    ),
    // Others of the suppliers' country may stand in between when only one supplier is asked about.
    ...inBetween.map((n) => (isOneSupplier ? `c${n} <> c0` : `NOT c${n}:BenchSupplier`)),
    ...inBetween.map((n) => `NOT c${n}:BenchEndUser`),
    ...inBetween.flatMap((n) => inBetween.filter((m) => m > n).map((m) => `c${n} <> c${m}`)),
    `c${shipments}:BenchEndUser`,
  ];
  const companies = [0, ...numbers].map((n) => `c${n}`).join(', ');
  const earned = numbers.map((n) => `s${n}.benchWeight`).join(' + ');
  return `
MATCH ${start}${steps}
WHERE ${conditions.join('\n  AND ')}
WITH ${companies}, s1.hs6 AS hs6, max(${earned}) AS earned
RETURN earned + $saved AS score
ORDER BY score DESC LIMIT $first`;
}

async function run(
  driver: Driver,
  query: string,
  parameters: object = {},
  timeoutMs = 600_000,
): Promise<Record<string, unknown>[]> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const { records } = await session.run(query, parameters, { timeout: neo4j.int(timeoutMs) });
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
