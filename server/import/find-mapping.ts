/** Which mapping fits a file? */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { InvalidRequest } from '../model/errors.ts';
import { type Mapping, parseMapping } from './mapping.ts';
import { type FileStart, readHeader } from './read-records.ts';
import type { Encoding } from './text-encoding.ts';

const FOLDER = join(import.meta.dirname, 'mappings');
const SHOWN_COLUMNS = 30;

export interface FittingMapping {
  readonly mapping: Mapping;
  readonly header: readonly string[];
}

/** The mappings that come with Detour, by name. */
export function readBuiltInMappings(): Mapping[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parseMapping(readFileSync(join(FOLDER, file), 'utf8'), file));
}

/** Throws InvalidRequest when the file is not there or says no mapping. */
export function readMappingFile(path: string): Mapping {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new InvalidRequest(`Cannot read the mapping ${path}: ${code}.`, {
      field: 'mapping',
      allowed: 'the path of a mapping file',
    });
  }
  return parseMapping(text, path);
}

/**
 * The mapping whose columns are all in the header; the one with the most when several fit.
 *
 * Throws InvalidRequest, naming the columns found and the mappings known, when none does, and when
 * two fit equally well.
 */
export function findMapping(
  start: FileStart,
  mappings: readonly Mapping[],
  encoding: Encoding | null,
): FittingMapping {
  const fitting = mappings
    .map((mapping) => ({
      mapping,
      header: readHeader(start, encoding ?? mapping.encoding, mapping.delimiter) ?? [],
    }))
    .filter(({ mapping, header }) => missingColumns(mapping, header).length === 0)
    .map((each) => ({ ...each, columns: usedColumns(each.mapping, each.header) }))
    .sort((a, b) => b.columns - a.columns);
  const [best, second] = fitting;
  if (best === undefined) throw refuse(start, describeMisfit(start, mappings, encoding));
  if (second?.columns === best.columns) {
    const names = `${best.mapping.name} and ${second.mapping.name}`;
    throw refuse(start, `both ${names} fit its columns; choose one with --mapping`);
  }
  const repeated = best.header.find((name, place) => best.header.indexOf(name) !== place);
  if (repeated !== undefined) throw refuse(start, `the column ${repeated} is there twice`);
  return best;
}

function missingColumns(mapping: Mapping, header: readonly string[]): string[] {
  return [...mapping.columns]
    .filter(([column, rule]) => !rule.isOptional && !header.includes(column))
    .map(([column]) => column);
}

const usedColumns = (mapping: Mapping, header: readonly string[]): number =>
  [...mapping.columns.keys()].filter((column) => header.includes(column)).length;

function describeMisfit(
  start: FileStart,
  mappings: readonly Mapping[],
  encoding: Encoding | null,
): string {
  const [first] = mappings;
  const header = readHeader(start, encoding ?? first?.encoding ?? 'utf-8', first?.delimiter ?? ',');
  if (header === null) return 'its first line is no header of a CSV file';
  const more = header.length > SHOWN_COLUMNS ? ', ...' : '';
  const columns = `${header.slice(0, SHOWN_COLUMNS).join(', ').slice(0, 1_000)}${more}`;
  if (mappings.length === 1 && first !== undefined) {
    const missing = missingColumns(first, header).join(', ');
    return `the mapping ${first.name} needs the columns ${missing}; found ${columns}`;
  }
  const known = mappings.map((mapping) => mapping.name).join(', ');
  return `no mapping fits its columns ${columns}; known are ${known}, or give one with --mapping`;
}

function refuse(start: FileStart, why: string): InvalidRequest {
  return new InvalidRequest(`Cannot import ${start.path}: ${why}.`, {
    field: 'files',
    allowed: 'a CSV file with the columns of a mapping',
  });
}
