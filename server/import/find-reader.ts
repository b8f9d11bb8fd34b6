/** How is a file read? By the mapping or format that is given, by the format that it shows, by its header. */
import { InvalidRequest } from '../model/errors.ts';
import { bindMapping, describeMisfit, findMapping, readBuiltInMappings } from './find-mapping.ts';
import { readMappingFile, refuse } from './find-mapping.ts';
import { findDoubts, guessMapping } from './guess-mapping.ts';
import { KNOWN_FORMATS } from './known-formats.ts';
import { readTableBy } from './mapped-table.ts';
import { type Mapping, parseMapping } from './mapping.ts';
import { openTable } from './open-table.ts';
import type { FileStart } from './read-records.ts';
import { settleNumberMarks } from './settle-number-marks.ts';
import type { SourceReader } from './source-reader.ts';
import type { TableFile } from './table-file.ts';
import { readTableSample } from './table-sample.ts';
import type { Encoding } from './text-encoding.ts';
import { toMappingText } from './write-mapping.ts';

export interface ReaderWishes {
  /** Path of a mapping file; null: recognised by the header. */
  readonly mapping: string | null;
  /** Name of a format; null: recognised by the beginning of the file. */
  readonly format: string | null;
  /** Null: as the byte order mark or the mapping says, or recognised. */
  readonly encoding: Encoding | null;
  /** Name or number of a sheet of a spreadsheet; null: the first with a header. */
  readonly sheet?: string | null;
  /** Whether a guess may be used when no mapping fits and nothing about it is in doubt. */
  readonly acceptsGuess?: boolean;
}

export const NO_WISHES: ReaderWishes = { mapping: null, format: null, encoding: null };
/** What a guess is made of. */
export const SAMPLE_ROWS = 500;

/** Throws InvalidRequest when nothing fits. */
export async function findReader(start: FileStart, wishes: ReaderWishes): Promise<SourceReader> {
  const format = findKnownFormat(start, wishes);
  if (format !== null) return await format.open(start);
  const { table, mapping, tried } = await findTableMapping(start, wishes);
  if (mapping !== null) return readTableBy(mapping, table, start.name);
  if (wishes.acceptsGuess === true && wishes.mapping === null) {
    return readTableBy(await guessSurely(start, table), table, start.name);
  }
  const misfit = describeMisfit(table.header, tried);
  const help =
    wishes.mapping === null
      ? '. Look at a guess with --dry-run, save it with --write-mapping FILE, or use it with --accept-guess'
      : '';
  throw refuse(start.path, `${misfit}${help}`);
}

export function findKnownFormat(
  start: FileStart,
  wishes: ReaderWishes,
): (typeof KNOWN_FORMATS)[number] | null {
  if (wishes.mapping !== null) return null;
  if (wishes.format !== null) return findFormat(wishes.format);
  return KNOWN_FORMATS.find((each) => each.recognise(start)) ?? null;
}

export interface TableMapping {
  readonly table: TableFile;
  /** Bound to the header; null when none fits. */
  readonly mapping: Mapping | null;
  readonly tried: readonly Mapping[];
}

/** The table in a file and the mapping that is given for it, or that its header shows. */
export async function findTableMapping(
  start: FileStart,
  wishes: ReaderWishes,
): Promise<TableMapping> {
  const { encoding, sheet = null } = wishes;
  if (wishes.mapping === null) {
    const table = await openTable(start, { encoding, delimiter: null, sheet });
    const tried = readBuiltInMappings();
    const found = findMapping(table.header, tried, start.path);
    return { table, mapping: found && (await settleNumberMarks(found, table, start.path)), tried };
  }
  const given = readMappingFile(wishes.mapping);
  const asked = { encoding: encoding ?? given.encoding, delimiter: given.delimiter, sheet };
  const table = await openTable(start, asked);
  const bound = bindMapping(given, table.header);
  const found = bound && findMapping(table.header, [bound], start.path);
  const mapping = found && (await settleNumberMarks(found, table, start.path));
  return { table, mapping, tried: [given] };
}

/** Throws InvalidRequest when anything about the guess is in doubt. */
async function guessSurely(start: FileStart, table: TableFile): Promise<Mapping> {
  const { records } = await readTableSample(table, SAMPLE_ROWS);
  const guess = guessMapping(
    table.header,
    records.map(({ cells }) => cells),
  );
  const doubts = findDoubts(guess);
  if (doubts.length > 0) {
    const what = `a guess is not sure enough (${doubts.join('; ')})`;
    throw refuse(
      start.path,
      `${what}. Look at it with --dry-run, or save it with --write-mapping FILE`,
    );
  }
  const mapping = parseMapping(toMappingText(guess, { file: start.name }), 'guess');
  return bindMapping(mapping, table.header) ?? mapping;
}

function findFormat(name: string): (typeof KNOWN_FORMATS)[number] {
  const format = KNOWN_FORMATS.find((each) => each.name === name);
  if (format !== undefined) return format;
  throw new InvalidRequest(`There is no format ${name}.`, {
    field: 'format',
    allowed: KNOWN_FORMATS.map((each) => each.name).join(', '),
  });
}
