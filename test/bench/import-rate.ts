/**
 * How fast is an import, beside a bare loop that only writes?
 *
 *     DETOUR_TEST_NEO4J_URI=bolt://127.0.0.1:7687 DETOUR_TEST_NEO4J_PASSWORD=... \
 *       node --import tsx test/bench/import-rate.ts FILE...
 *
 * The bare loop has its rows in memory, ready, and sends them in batches of the same size with the
 * same properties: MERGE both companies, CREATE the shipment. The import does all that it does: reads
 * the files twice, checks, hashes, looks for records that are there, and commits a version. Both in
 * turn, each on an empty graph with the same constraints. Deletes everything: for a private Neo4j.
 */
import neo4j, { type Driver } from 'neo4j-driver';

import { importFiles } from '../../server/import/import-files.ts';
import { findReader, NO_WISHES } from '../../server/import/find-reader.ts';
import { readMappedBlocks } from '../../server/import/import-source.ts';
import { readFileStart } from '../../server/import/read-records.ts';
import { openDriver } from '../../server/neo4j/connect.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { parseOptions } from './options.ts';

const RUNS = 3;
const BATCH_ROWS = 5_000;
const BARE = `
UNWIND $rows AS row
MERGE (consignor:Entity {id: row.consignor.id}) ON CREATE SET consignor:Company, consignor += row.consignor
MERGE (consignee:Entity {id: row.consignee.id}) ON CREATE SET consignee:Company, consignee += row.consignee
CREATE (consignor)-[shipment:SHIPPED]->(consignee) SET shipment = row.shipment`;

type BareRow = Record<'consignor' | 'consignee' | 'shipment', Record<string, unknown>>;

async function readBareRows(paths: readonly string[]): Promise<BareRow[]> {
  const rows: BareRow[] = [];
  for (const path of paths) {
    const start = await readFileStart(path);
    const reader = await findReader(start, NO_WISHES);
    const { dataset } = reader;
    if (dataset === null) throw new Error(`${path}: of no data set that is known`);
    const source = { start, reader, dataset };
    for await (const block of readMappedBlocks(source, { sha256: '0'.repeat(64), stamp: null })) {
      for (const record of block.records) {
        if (record.kind !== 'shipment') continue;
        const { consignorId, consigneeId, date, day, lastDay, ...plain } = record.row;
        const shipment = {
          ...plain,
          date: date === null ? null : neo4j.types.Date.fromStandardDate(new Date(`${date}T00:00`)),
          day: day === null ? null : neo4j.int(day),
          lastDay: lastDay === null ? null : neo4j.int(lastDay),
          seq: neo4j.int(rows.length),
          dataset: dataset.id,
        };
        const { consignor, consignee } = record;
        void [consignorId, consigneeId];
        rows.push({ consignor: { ...consignor }, consignee: { ...consignee }, shipment });
      }
    }
  }
  return rows;
}

async function writeBare(driver: Driver, rows: readonly BareRow[]): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    for (let from = 0; from < rows.length; from += BATCH_ROWS) {
      const batch = rows.slice(from, from + BATCH_ROWS);
      await session.executeWrite((tx) => tx.run(BARE, { rows: batch }));
    }
  } finally {
    await session.close();
  }
}

async function empty(driver: Driver): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run(
      'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS',
    );
  } finally {
    await session.close();
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const paths = parseOptions(process.argv.slice(2)).files;
const database = await openTestDatabase();
const driver = openDriver({
  uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
  username: 'neo4j',
  password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
  database: 'neo4j',
});
try {
  const rows = await readBareRows(paths);
  const bare: number[] = [];
  const ours: number[] = [];
  await empty(driver);
  await writeBare(driver, rows); // warms up both sides
  for (let run = 0; run < RUNS; run++) {
    await empty(driver);
    bare.push(rows.length / (await secondsOf(() => writeBare(driver, rows))));
    await empty(driver);
    ours.push(rows.length / (await secondsOf(() => importFiles(database, paths))));
  }
  const show = (rates: readonly number[]) =>
    `${Math.round(median(rates))} rows/s (${rates.map(Math.round).join(', ')})`;
  console.log(`${rows.length} rows written, ${RUNS} runs each, batches of ${BATCH_ROWS}`);
  console.log(`bare UNWIND loop: ${show(bare)}`);
  console.log(`detour import:    ${show(ours)}`);
  console.log(`ratio of medians: ${(median(ours) / median(bare)).toFixed(2)}`);
  await empty(driver);
} finally {
  await driver.close();
  await database.close();
}
