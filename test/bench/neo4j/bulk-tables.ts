/**
 * The rows of a network as tables for Neo4j's own bulk import: what `detour import` would write, through
 * the same reader and mapper, without the way over Bolt. Checked by whoever loads them: a scan of the
 * graph must give the arrays that the generator gives.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { findDatasets } from '../../../server/import/dataset-facts.ts';
import { findReader, NO_WISHES } from '../../../server/import/find-reader.ts';
import { type ImportSource, readMappedBlocks } from '../../../server/import/import-source.ts';
import type { MappedRecord } from '../../../server/model/mapped-record.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { parseDay } from '../../../server/model/day.ts';
import { toGraphVersion } from '../../../server/model/graph-version.ts';
import type { EntityRecordRow, LinkRow, ShipmentRow } from '../../../server/model/rows.ts';

type Value = string | number | boolean | readonly string[] | null | undefined;
/** Name and type of a column as the bulk import wants it, and what stands in it. */
type Columns<Row> = readonly (readonly [
  heading: string,
  valueOf: (row: Row, seq: number) => Value,
])[];

/** Of one file; the provenance says no more, since nothing reads it here. */
const SHA256 = '0'.repeat(64);
const DATASET = 'demo';
/** The only version there is. */
const VERSION = 1;

const PARTIES: Columns<EntityRecordRow> = [
  ['id:ID(party)', (row) => row.id],
  ['seq:long', (_, seq) => seq],
  ['version:long', () => VERSION],
  ['name', (row) => row.name],
  ['otherNames:string[]', (row) => row.otherNames],
  ['foldedNames:string[]', (row) => row.foldedNames],
  ['country', (row) => row.country],
  ['incorporatedOn', (row) => row.incorporatedOn],
  ['dissolvedOn', (row) => row.dissolvedOn],
  ['industry', (row) => row.industry],
  ['purpose', (row) => row.purpose],
  ['identifiers:string[]', (row) => row.identifiers],
  ['notes', (row) => row.notes],
  ['datasets:string[]', () => DATASET],
  ['record', (row) => row.record],
  ['sha256', (row) => row.sha256],
  ['rowHash', (row) => row.rowHash],
  [':LABEL', (row) => ['Entity', row.kind === 'PERSON' ? 'Person' : 'Company']],
];

const LINKS: Columns<LinkRow> = [
  [':START_ID(party)', (row) => row.ownerId],
  [':END_ID(party)', (row) => row.ownedId],
  [':TYPE', (row) => row.kind],
  ['id', (row) => row.id],
  ['seq:long', (_, seq) => seq],
  ['version:long', () => VERSION],
  ['shareMin:double', (row) => row.shareMin],
  ['shareMax:double', (row) => row.shareMax],
  ['direct:boolean', (row) => row.isDirect],
  ['interest', (row) => row.interest],
  ['role', (row) => row.role],
  ['validFrom:date', (row) => row.validFrom],
  ['validTo:date', (row) => row.validTo],
  ['fromDay:long', (row) => (row.validFrom === null ? null : parseDay(row.validFrom))],
  ['toDay:long', (row) => (row.validTo === null ? null : parseDay(row.validTo))],
  ['dataset', () => DATASET],
  ['record', (row) => row.record],
  ['sha256', (row) => row.sha256],
  ['rowHash', (row) => row.rowHash],
];

const SHIPMENTS: Columns<ShipmentRow> = [
  [':START_ID(party)', (row) => row.consignorId],
  [':END_ID(party)', (row) => row.consigneeId],
  ['id', (row) => row.id],
  ['seq:long', (_, seq) => seq],
  ['date:date', (row) => row.date],
  ['day:long', (row) => row.day],
  ['lastDay:long', (row) => row.lastDay],
  ['dateKind', (row) => row.dateKind],
  ['hs', (row) => row.hs],
  ['hs6', (row) => row.hs6],
  ['hsEdition', (row) => row.hsEdition],
  ['hsMapping', (row) => row.hsMapping],
  ['description', (row) => row.description],
  ['valueUsd:double', (row) => row.valueUsd],
  ['value:double', (row) => row.value],
  ['currency', (row) => row.currency],
  ['weightKg:double', (row) => row.weightKg],
  ['quantity:double', (row) => row.quantity],
  ['unit', (row) => row.unit],
  ['originCountry', (row) => row.originCountry],
  ['departureCountry', (row) => row.departureCountry],
  ['arrivalCountry', (row) => row.arrivalCountry],
  ['transitCountries:string[]', (row) => row.transitCountries],
  ['carrier', (row) => row.carrier],
  ['dataset', () => DATASET],
  ['record', (row) => row.record],
  ['sha256', (row) => row.sha256],
  ['rowHash', (row) => row.rowHash],
];

interface VersionRow {
  readonly hash: string;
  readonly parties: number;
  readonly links: number;
  readonly shipments: number;
}

const VERSIONS: Columns<VersionRow> = [
  ['id:ID(version)', () => 'graph'],
  ['number:long', () => VERSION],
  ['hash', (row) => row.hash],
  ['history:string[]', (row) => toGraphVersion({ number: VERSION, hash: row.hash })],
  ['nextSeq:long', (row) => row.shipments],
  ['nextPartySeq:long', (row) => row.parties],
  ['nextLinkSeq:long', (row) => row.links],
  ['committedSeq:long', (row) => row.shipments],
  ['committedPartySeq:long', (row) => row.parties],
  ['committedLinkSeq:long', (row) => row.links],
  [':LABEL', () => 'GraphVersion'],
];

const DATASETS: Columns<{ readonly refused: number }> = [
  ['id:ID(dataset)', () => DATASET],
  ['title', () => 'Network of the benchmark (invented)'],
  ['publisher', () => 'Detour'],
  ['licence', () => 'Invented data, free for any use'],
  ['isInvented:boolean', () => true],
  ['format', () => 'CSV'],
  ['rejected:long', (row) => row.refused],
  ['reasons:string[]', () => 'no consignor'],
  ['reasonCounts:long[]', (row) => row.refused],
  [':LABEL', () => 'Dataset'],
];

/** Arguments of the bulk import that name the tables. */
export interface BulkTables {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** From the files of a network. `hash`: of the graph version that they make up. */
export async function writeBulkTables(
  network: { readonly companies: string; readonly links: string; readonly shipments: string },
  folder: string,
  hash: string,
): Promise<BulkTables> {
  const at = (name: string) => join(folder, `bulk-${name}.csv`);
  const companies = readRows(await openSource(network.companies), toEntity);
  const parties = await writeTable(at('parties'), PARTIES, companies);
  const links = readRows(await openSource(network.links), toLink);
  const owned = await writeTable(at('links'), LINKS, links);
  const rows = readRows(await openSource(network.shipments), toShipment);
  const shipped = await writeTable(at('shipped'), SHIPMENTS, rows);
  const counts = { parties, links: owned, shipments: shipped };
  await writeTable(at('versions'), VERSIONS, [{ hash, ...counts }]);
  await writeTable(at('datasets'), DATASETS, [{ refused: rows.refused }]);
  return {
    nodes: ['parties', 'versions', 'datasets'].map(at),
    relationships: [at('links'), `SHIPPED=${at('shipped')}`],
  };
}

async function openSource(path: string): Promise<ImportSource> {
  const start = await readFileStart(path);
  const reader = await findReader(start, NO_WISHES);
  const source = { path, start, reader };
  return { ...source, dataset: findDatasets([source], null)[0]! };
}

const toEntity = (record: MappedRecord) => (record.kind === 'entity' ? record.row : null);
const toLink = (record: MappedRecord) => (record.kind === 'link' ? record.row : null);
const toShipment = (record: MappedRecord) => (record.kind === 'shipment' ? record.row : null);

/** Rows of one file, and how many were refused once they have been read. */
function readRows<Row>(source: ImportSource, toRow: (record: MappedRecord) => Row | null) {
  const rows = {
    refused: 0,
    async *[Symbol.asyncIterator]() {
      for await (const block of readMappedBlocks(source, { sha256: SHA256, stamp: null })) {
        rows.refused += block.rejections.length;
        for (const record of block.records) {
          const row = toRow(record);
          if (row !== null) yield row;
        }
      }
    },
  };
  return rows;
}

/** Answers how many rows there are; they are numbered in their order. */
async function writeTable<Row>(
  path: string,
  columns: Columns<Row>,
  rows: Iterable<Row> | AsyncIterable<Row>,
): Promise<number> {
  let count = 0;
  async function* toPieces() {
    let piece = `${columns.map(([heading]) => heading).join(',')}\n`;
    for await (const row of rows) {
      const seq = count++;
      piece += `${columns.map(([, valueOf]) => toField(valueOf(row, seq))).join(',')}\n`;
      if (piece.length < 256 * 1_024) continue;
      yield piece;
      piece = '';
    }
    yield piece;
  }
  await pipeline(Readable.from(toPieces()), createWriteStream(path));
  return count;
}

function toField(value: Value): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
