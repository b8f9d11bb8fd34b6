/** The two outputs of a large network meet in the graph: its files imported and scanned, and its arrays. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { writeLargeNetwork } from '../../../../server/cli/write-network.ts';
import { fillColumns } from '../../../../server/generate/large/fill-columns.ts';
import { generateLargeNetwork } from '../../../../server/generate/large/generate-large-network.ts';
import { importFiles, type ImportReport } from '../../../../server/import/import-files.ts';
import type { Database } from '../../../../server/neo4j/database.ts';
import { buildProjection } from '../../../../server/projection/build-projection.ts';
import { GraphColumns } from '../../../../server/projection/graph-columns.ts';
import { scanProjection, toBytes } from '../../../support/scan-projection.ts';
import { openTestDatabase } from '../../../support/test-database.ts';
import { openWorldDriver } from '../../../support/world.ts';

const network = generateLargeNetwork({ seed: 5, companies: 2_000, shipments: 20_000 });

let folder: string;
let database: Database;
let report: ImportReport;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'detour-large-'));
  database = await openTestDatabase();
  const driver = openWorldDriver();
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  report = await importFiles(database, await writeLargeNetwork(folder, network));
}, 120_000);

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is imported but for the rows that name no consignor', () => {
  const rejected = report.files.map(({ rejectedByReason }) => [...rejectedByReason]);
  expect(rejected).toEqual([[], [], [['no consignor', 40]]]);
  expect(report.files.map(({ imported }) => imported)).toEqual([
    network.companies.count + network.persons.count,
    network.links.count,
    20_000,
  ]);
});

it('gives the arrays that the generator fills, to the byte', async () => {
  const columns = new GraphColumns();
  columns.version = report.graphVersion;
  fillColumns(network, columns);
  expect(toBytes(await scanProjection(database))).toEqual(toBytes(buildProjection(columns)));
});
