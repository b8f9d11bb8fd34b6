/**
 * The question as somebody would write it who knows Cypher well: one statement of fixed length for each
 * number of shipments, labels for the two sides, weights beside the shipments, the best hundred chains.
 *
 * Without ownership steps, which would need a statement for each place where one may stand. The weights
 * and labels are written once, before anything is measured.
 */
import neo4j, { type Driver } from 'neo4j-driver';

import type { RankingRule } from '../../../server/model/ranking.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';

/** What a chain earns, the best first. */
export type Scores = readonly number[];

const BATCH = 10_000;
const MOST_HOPS = 6;

/** Labels the suppliers and end users, and writes weights to the shipments in scope. Safe to repeat. */
export async function prepareGraph(
  driver: Driver,
  { shipments }: GraphProjection,
  rule: RankingRule,
  isListed: (hs6: number) => boolean,
): Promise<void> {
  await run(driver, "MATCH (c:Company {country: 'US'}) SET c:BenchSupplier");
  await run(driver, "MATCH (c:Company {country: 'RU'}) SET c:BenchEndUser");
  const [row] = await run(
    driver,
    'MATCH ()-[s:SHIPPED]->() WHERE s.benchWeight IS NOT NULL RETURN count(s) AS known LIMIT 1',
  );
  const places = Array.from(shipments.seq.keys()).filter((place) =>
    isListed(shipments.hs6[place]!),
  );
  if (row?.['known'] === places.length) return;
  for (let from = 0; from < places.length; from += BATCH) {
    const rows = places.slice(from, from + BATCH).map((place) => {
      const hs6 = String(shipments.hs6[place]).padStart(6, '0');
      const stated = shipments.valueUsd[place]!;
      const valueUsd = Number.isNaN(stated) ? null : stated;
      const weight = rule.weightOf({ hs6, valueUsd, day: shipments.day[place]! });
      return [neo4j.int(shipments.seq[place]!), neo4j.int(weight)];
    });
    await run(
      driver,
      'UNWIND $rows AS row MATCH ()-[s:SHIPPED {seq: row[0]}]->() SET s.benchWeight = row[1]',
      { rows },
    );
  }
}

/** `null`: all of them. Rejects when Neo4j's time or memory is not enough. */
export async function askExpert(
  driver: Driver,
  shipments: number,
  supplierId: string | null,
  { rule, first, timeoutMs }: { rule: RankingRule; first: number; timeoutMs: number },
): Promise<Scores> {
  const parameters = {
    supplierId,
    first: neo4j.int(first),
    saved: neo4j.int(rule.pointsPerHopSaved * (MOST_HOPS - shipments)),
  };
  const rows = await run(driver, write(shipments, supplierId !== null), parameters, timeoutMs);
  return rows.map((row) => row['score'] as number);
}

export function write(shipments: number, isOneSupplier: boolean): string {
  const numbers = Array.from({ length: shipments }, (_, index) => index + 1);
  const start = isOneSupplier
    ? '(c0:Entity:BenchSupplier {id: $supplierId})'
    : '(c0:BenchSupplier)';
  const steps = numbers.map((n) => `-[s${n}:SHIPPED]->(c${n}:Company)`).join('');
  const inBetween = numbers.slice(0, -1);
  const conditions = [
    's1.benchWeight IS NOT NULL',
    ...inBetween.map((n) => `s${n + 1}.hs6 = s1.hs6`),
    ...inBetween.map((n) => `s${n + 1}.benchWeight IS NOT NULL`),
    ...inBetween.map(
      (n) => `s${n + 1}.lastDay >= s${n}.day AND s${n + 1}.day - s${n}.lastDay <= 180`,
    ),
    ...inBetween.map((n) => `NOT c${n}:BenchSupplier AND NOT c${n}:BenchEndUser`),
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
