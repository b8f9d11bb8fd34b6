/** How is a file read? By the mapping or format that is given, by the format that it shows, by its header. */
import { InvalidRequest } from '../model/errors.ts';
import { openCsvTable } from './csv-table.ts';
import { findMapping, readBuiltInMappings, readMappingFile } from './find-mapping.ts';
import { KNOWN_FORMATS } from './known-formats.ts';
import { readTableBy } from './mapped-table.ts';
import type { FileStart } from './read-records.ts';
import type { SourceReader } from './source-reader.ts';
import type { Encoding } from './text-encoding.ts';

export interface ReaderWishes {
  /** Path of a mapping file; null: recognised by the header. */
  readonly mapping: string | null;
  /** Name of a format; null: recognised by the beginning of the file. */
  readonly format: string | null;
  /** Null: as the byte order mark or the mapping says. */
  readonly encoding: Encoding | null;
}

export const NO_WISHES: ReaderWishes = { mapping: null, format: null, encoding: null };

/** Throws InvalidRequest when nothing fits. */
export async function findReader(start: FileStart, wishes: ReaderWishes): Promise<SourceReader> {
  if (wishes.mapping === null) {
    const format =
      wishes.format === null
        ? KNOWN_FORMATS.find((each) => each.recognise(start))
        : findFormat(wishes.format);
    if (format !== undefined) return format.open(start);
  }
  const mappings = wishes.mapping ? [readMappingFile(wishes.mapping)] : readBuiltInMappings();
  const { mapping, header } = findMapping(start, mappings, wishes.encoding);
  const encoding = start.markedEncoding ?? wishes.encoding ?? mapping.encoding;
  const table = openCsvTable(start, header, { encoding, delimiter: mapping.delimiter });
  return readTableBy(mapping, table, start.name);
}

function findFormat(name: string): (typeof KNOWN_FORMATS)[number] {
  const format = KNOWN_FORMATS.find((each) => each.name === name);
  if (format !== undefined) return format;
  throw new InvalidRequest(`There is no format ${name}.`, {
    field: 'format',
    allowed: KNOWN_FORMATS.map((each) => each.name).join(', '),
  });
}
