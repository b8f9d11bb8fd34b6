/**
 * A small invented world with everything that the API shows: names in several scripts, dates of a
 * month only, values that are missing, owners and a director, two data sets.
 */
import neo4j from 'neo4j-driver';

import { foldNames } from '../../../server/matching/fold-name.ts';
import { parseDaySpan } from '../../../server/model/day.ts';
import type { EntityRecordRow, LinkRow, ShipmentRow } from '../../../server/model/rows.ts';
import type { Database } from '../../../server/neo4j/database.ts';

const RECORD = { record: '1', sha256: 'a'.repeat(64), rowHash: 'b'.repeat(64) };

function company(
  id: string,
  country: string | null,
  name: string,
  more: Partial<EntityRecordRow> = {},
): EntityRecordRow {
  const otherNames = more.otherNames ?? [];
  return {
    id,
    kind: 'COMPANY',
    name,
    otherNames,
    foldedNames: foldNames([name, ...otherNames]),
    country,
    incorporatedOn: null,
    dissolvedOn: null,
    industry: null,
    purpose: null,
    identifiers: [],
    notes: null,
    ...RECORD,
    ...more,
  };
}

function shipment(
  id: string,
  consignorId: string,
  consigneeId: string,
  date: string | null,
  more: Partial<ShipmentRow> = {},
): ShipmentRow {
  const span = date === null ? null : parseDaySpan(date);
  return {
    id,
    consignorId,
    consigneeId,
    date: date === null ? null : date.padEnd(10, '-01'),
    day: span?.first ?? null,
    lastDay: span?.last ?? null,
    dateKind: 'DECLARATION',
    hs: '8542310000',
    hs6: '854231',
    hsEdition: '2022',
    hsMapping: 'UNCHANGED',
    description: null,
    valueUsd: null,
    value: null,
    currency: null,
    weightKg: null,
    quantity: null,
    unit: null,
    originCountry: null,
    departureCountry: null,
    arrivalCountry: null,
    transitCountries: [],
    carrier: null,
    ...RECORD,
    record: id.split(':')[1] ?? id,
    ...more,
  };
}

function link(id: string, ownerId: string, ownedId: string, more: Partial<LinkRow>): LinkRow {
  return {
    id,
    kind: 'OWNS',
    ownerId,
    ownedId,
    shareMin: null,
    shareMax: null,
    isDirect: null,
    interest: null,
    role: null,
    validFrom: null,
    validTo: null,
    ...RECORD,
    ...more,
  };
}

export const COMPANIES: readonly EntityRecordRow[] = [
  company('orlin', 'US', 'Orlin Semicon Inc', { identifiers: ['LEI:ORLINSEMICON00000001'] }),
  company('orlan', 'US', 'Orlan Semicon Inc'),
  company('kuzey', 'TR', 'Kuzey Yıldızı Elektronik San. ve Tic. Ltd. Şti.', {
    incorporatedOn: '2022-05-10',
    purpose: 'trader',
  }),
  company('lantern', 'HK', 'Harbour Lantern Trading Ltd', { otherNames: ['港灯贸易有限公司'] }),
  company('vektor', 'RU', 'ООО «Вектор-Микрон»', {
    incorporatedOn: '2011',
    identifiers: ['INN:7700000000'],
  }),
  company('nobody', null, 'Polar Node 7 LLC'),
];
export const PERSONS: readonly EntityRecordRow[] = [
  { ...company('astra', 'TR', 'Astra Lind'), kind: 'PERSON' },
];
export const SHIPMENTS: readonly ShipmentRow[] = [
  shipment('lantern:1', 'orlin', 'kuzey', '2023-01-10', {
    valueUsd: 5_000,
    quantity: 100,
    unit: 'pcs',
    transitCountries: ['DE'],
  }),
  shipment('lantern:2', 'kuzey', 'vektor', '2023-02-01', {
    valueUsd: 7_000,
    quantity: 90,
    unit: 'pcs',
  }),
  shipment('lantern:3', 'orlin', 'kuzey', '2023-03', {}),
  shipment('lantern:4', 'orlin', 'lantern', '2023-01-10', { hs: '847150', hs6: '847150' }),
  shipment('lantern:5', 'lantern', 'vektor', '2023-01-20', { hs: '847150', hs6: '847150' }),
  shipment('lantern:6', 'orlin', 'kuzey', null, { valueUsd: 100 }),
];
export const OWNERSHIPS: readonly LinkRow[] = [
  link('lantern:o1', 'astra', 'kuzey', {
    shareMin: 60,
    shareMax: 60,
    isDirect: true,
    interest: 'shareholding',
    validFrom: '2022-05-10',
    validTo: '2023-11-30',
  }),
];
export const CONTROLS: readonly LinkRow[] = [
  link('lantern:c1', 'astra', 'lantern', { kind: 'CONTROLS', role: 'director' }),
];

/** Empties the test database. A door of its own, since nothing of ours may do this. */
export async function clearGraph(): Promise<void> {
  const driver = neo4j.driver(
    process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
    neo4j.auth.basic('neo4j', process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? ''),
    { telemetryDisabled: true },
  );
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
  await driver.close();
}

/** Replaces everything in the database by this world, written as the import writes. */
export async function writeLanternWorld(database: Database): Promise<void> {
  await clearGraph();
  const dataset = 'lantern';
  await database.write(async (tx) => {
    await tx.run('import/take-lock', {
      token: 'test',
      holder: 'test',
      host: 'test',
      pid: 1,
      seconds: 60,
      abandoned: '',
      noHash: '0'.repeat(64),
    });
    const version = 1;
    await tx.run('import/describe-companies', { rows: numbered(COMPANIES, 0), dataset, version });
    const persons = numbered(PERSONS, COMPANIES.length);
    await tx.run('import/describe-persons', { rows: persons, dataset, version });
    await tx.run('import/create-shipments', { rows: SHIPMENTS, dataset, firstSeq: 0 });
    await tx.run('import/create-ownerships', { rows: numbered(OWNERSHIPS, 0), dataset, version });
    const controls = numbered(CONTROLS, OWNERSHIPS.length);
    await tx.run('import/create-controls', { rows: controls, dataset, version });
    await tx.run('import/set-next-numbers', {
      nextSeq: SHIPMENTS.length,
      nextPartySeq: COMPANIES.length + PERSONS.length,
      nextLinkSeq: OWNERSHIPS.length + CONTROLS.length,
      openFiles: [],
      openCounts: [],
    });
    await tx.run('import/write-dataset', {
      id: dataset,
      title: 'Lantern, an invented network',
      publisher: null,
      licence: 'CC0-1.0',
      retrievedOn: '2024-05-01',
      isInvented: true,
      rows: 9,
      imported: 6,
      rejected: 3,
      reasons: ['no consignor', 'no date'],
      reasonCounts: [2, 1],
      fileNames: ['lantern.csv'],
      fileSha256: ['a'.repeat(64)],
      fileMappings: ['plain'],
      fileRows: [9],
      fileImported: [6],
      fileRejected: [3],
      rejectedFiles: ['a'.repeat(64), 'a'.repeat(64)],
      rejectedReasons: ['no consignor', 'no date'],
      rejectedCounts: [2, 1],
      updateCounts: null,
      updateMark: null,
    });
    const hash = 'c'.repeat(64);
    await tx.run('import/write-graph-version', { number: 1, hash, name: '1-cccccccc' });
  });
}

const numbered = <Row>(rows: readonly Row[], first: number) =>
  rows.map((row, place) => ({ ...row, seq: first + place }));
