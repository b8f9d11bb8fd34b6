/** Writes an invented network as files that `detour import` reads, line by line. */
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { stringify } from 'yaml';

import type { LargeNetwork } from '../generate/large/generate-large-network.ts';
import { LargeRecords } from '../generate/large/large-records.ts';
import { Spellings } from '../generate/large/spellings.ts';
import { toShipmentChunks } from '../generate/large/to-shipment-chunks.ts';
import type { DatasetRecord, Network, ShipmentRecord } from '../generate/records.ts';
import {
  COMPANY_COLUMNS,
  LINK_COLUMNS,
  SHIPMENT_COLUMNS,
  toCsvLines,
} from '../generate/to-csv-lines.ts';
import { InvalidRequest, Unavailable } from '../model/errors.ts';

export interface WriteOptions {
  /** Replaces a network that is there. */
  readonly replaces?: boolean;
  readonly onShipments?: (written: number) => void;
  readonly signal?: AbortSignal;
}

type Pieces = Iterable<string | Uint8Array>;

const TOLD_EVERY = 10_000;
const UNITS_PER_CHUNK = 64 * 1024;

/**
 * Answers the paths of the three tables, in the order in which they are imported.
 *
 * All or nothing: files get their names when all of them are complete. Throws InvalidRequest when
 * one is there already, Unavailable when the folder cannot be written.
 */
export function writeNetwork(
  folder: string,
  network: Network,
  options: WriteOptions = {},
): Promise<string[]> {
  const shipments = countAloud(network.shipments, options.onShipments);
  const tables = {
    companies: toChunks(toCsvLines(COMPANY_COLUMNS, network.companies)),
    links: toChunks(toCsvLines(LINK_COLUMNS, network.links)),
    shipments: toChunks(toCsvLines(SHIPMENT_COLUMNS, shipments)),
  };
  return writeFiles(folder, tables, network, options);
}

/** The same for a network of any size. */
export function writeLargeNetwork(
  folder: string,
  network: LargeNetwork,
  options: WriteOptions = {},
): Promise<string[]> {
  const records = new LargeRecords(network);
  // Names are made once, when the companies are written, and remembered for the shipments.
  const spellings = new Spellings(network.companies.count);
  const parties = spellings.noteAll(records.parties());
  const tables = {
    companies: toChunks(toCsvLines(COMPANY_COLUMNS, parties)),
    links: toChunks(toCsvLines(LINK_COLUMNS, records.links())),
    shipments: toShipmentChunks(network, spellings, options.onShipments),
  };
  return writeFiles(folder, tables, network, options);
}

async function writeFiles(
  folder: string,
  { companies, links, shipments }: Readonly<Record<'companies' | 'links' | 'shipments', Pieces>>,
  { dataset, answerKey }: Pick<Network, 'dataset' | 'answerKey'>,
  { replaces = false, signal }: WriteOptions,
): Promise<string[]> {
  const files: readonly (readonly [name: string, pieces: Pieces])[] = [
    ['companies.csv', companies],
    ['links.csv', links],
    ['shipments.csv', shipments],
    ['dataset.yaml', [toDatasetFile(dataset)]],
    ['answer-key.json', [`${JSON.stringify(answerKey, null, 2)}\n`]],
  ];
  const names = files.map(([name]) => name);
  const present = names.filter((name) => existsSync(join(folder, name)));
  if (present.length > 0 && !replaces) {
    throw new InvalidRequest(
      `${folder} already holds ${present.join(', ')}; --force replaces it.`,
      {
        field: 'out',
        allowed: 'a folder without a network',
      },
    );
  }
  const partial = (name: string) => join(folder, `${name}.partial`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, pieces] of files) {
      await pipeline(Readable.from(pieces), createWriteStream(partial(name)), { signal });
    }
    for (const name of names) renameSync(partial(name), join(folder, name));
  } catch (error) {
    for (const name of names) removeIfPossible(partial(name));
    signal?.throwIfAborted();
    throw toReason(error, folder);
  }
  return ['companies.csv', 'links.csv', 'shipments.csv'].map((name) => join(folder, name));
}

function toDatasetFile({ request, ...facts }: DatasetRecord): string {
  const { seed, companies, shipments } = request;
  return (
    '# Invented: no company, person or shipment in it is real. Made by\n' +
    `# detour generate --seed ${seed} --companies ${companies} --shipments ${shipments}\n` +
    stringify(facts)
  );
}

function* countAloud(
  shipments: Iterable<ShipmentRecord>,
  tell: (written: number) => void = () => undefined,
): Generator<ShipmentRecord> {
  let written = 0;
  for (const shipment of shipments) {
    yield shipment;
    written += 1;
    if (written % TOLD_EVERY === 0) tell(written);
  }
}

/** Lines together in larger pieces: one write per line would take most of the time. */
function* toChunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < UNITS_PER_CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** What stopped the writing is worth telling; what stops the tidying up after it is not. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** The file system's own reason in our words; any other error is a bug and stays as it is. */
function toReason(error: unknown, folder: string): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error;
  return new Unavailable(
    `Cannot write to ${folder} (${code}).`,
    'Choose another folder with --out, or make room.',
    { cause: error },
  );
}
