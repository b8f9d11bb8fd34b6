/** Writes an invented network as files that `detour import` reads, line by line. */
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { stringify } from 'yaml';

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

const TOLD_EVERY = 10_000;
const UNITS_PER_CHUNK = 64 * 1024;

/**
 * Answers the paths of the three tables, in the order in which they are imported.
 *
 * All or nothing: files get their names when all of them are complete. Throws InvalidRequest when
 * one is there already, Unavailable when the folder cannot be written.
 */
export async function writeNetwork(
  folder: string,
  network: Network,
  { replaces = false, onShipments, signal }: WriteOptions = {},
): Promise<string[]> {
  const shipments = countAloud(network.shipments, onShipments);
  const files: readonly (readonly [name: string, lines: Iterable<string>])[] = [
    ['companies.csv', toCsvLines(COMPANY_COLUMNS, network.companies)],
    ['links.csv', toCsvLines(LINK_COLUMNS, network.links)],
    ['shipments.csv', toCsvLines(SHIPMENT_COLUMNS, shipments)],
    ['dataset.yaml', [toDatasetFile(network.dataset)]],
    ['answer-key.json', [`${JSON.stringify(network.answerKey, null, 2)}\n`]],
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
    for (const [name, lines] of files) {
      await pipeline(Readable.from(toChunks(lines)), createWriteStream(partial(name)), { signal });
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
