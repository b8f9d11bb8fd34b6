/** Which mapping fits the header of a table, and how are the columns called there? */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { InvalidRequest } from '../model/errors.ts';
import { type ColumnRule, type Mapping, parseMapping } from './mapping.ts';

const FOLDER = join(import.meta.dirname, 'mappings');
const SHOWN_COLUMNS = 30;
export const MAPPING_DOES_NOT_FIT = 'a table with the columns of a mapping';

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
 * The mapping whose columns are all in the header, the one with the most when several fit, with its
 * columns named as the header names them. Null when none fits.
 *
 * Throws InvalidRequest when two fit equally well, and when the header names a column twice.
 */
export function findMapping(
  header: readonly string[],
  mappings: readonly Mapping[],
  path: string,
): Mapping | null {
  const fitting = mappings
    .map((mapping) => bindMapping(mapping, header))
    .filter((mapping) => mapping !== null)
    .sort((a, b) => b.columns.size - a.columns.size);
  const [best, second] = fitting;
  if (best === undefined) return null;
  if (second?.columns.size === best.columns.size) {
    const names = `${best.name} and ${second.name}`;
    throw refuse(path, `both ${names} fit its columns; choose one with --mapping`);
  }
  const repeated = [...best.columns.keys()].find(
    (name) => header.indexOf(name) !== header.lastIndexOf(name),
  );
  if (repeated !== undefined) throw refuse(path, `the column ${repeated} is there twice`);
  return best;
}

/** Null when a column that it needs is not in the header. */
export function bindMapping(mapping: Mapping, header: readonly string[]): Mapping | null {
  const columns = new Map<string, ColumnRule>();
  for (const [column, rule] of mapping.columns) {
    const name = findColumn([column, ...rule.otherNames], header, columns);
    if (name !== null) {
      const joinedWith = rule.joinedWith
        .map((each) => findColumn([each], header, new Map()))
        .filter((each) => each !== null);
      columns.set(name, { ...rule, joinedWith });
    } else if (!rule.isOptional) return null;
  }
  return { ...mapping, columns };
}

/** Exactly as named first; else without regard to case. A name is given away once. */
function findColumn(
  names: readonly string[],
  header: readonly string[],
  taken: ReadonlyMap<string, ColumnRule>,
): string | null {
  for (const name of names) {
    if (header.includes(name) && !taken.has(name)) return name;
    const wanted = name.toLowerCase();
    const found = header.find((each) => {
      const have = each.toLowerCase();
      if (taken.has(each)) return false;
      return wanted.endsWith('*') ? have.startsWith(wanted.slice(0, -1)) : have === wanted;
    });
    if (found !== undefined) return found;
  }
  return null;
}

/** Why no mapping fits, and what to do: one sentence without its end. */
export function describeMisfit(header: readonly string[], mappings: readonly Mapping[]): string {
  const more = header.length > SHOWN_COLUMNS ? ', ...' : '';
  const columns = `${header.slice(0, SHOWN_COLUMNS).join(', ').slice(0, 1_000)}${more}`;
  const [first] = mappings;
  if (mappings.length === 1 && first !== undefined) {
    const missing = [...first.columns]
      .filter(
        ([column, rule]) => !rule.isOptional && !hasColumn([column, ...rule.otherNames], header),
      )
      .map(([column]) => column);
    return `the mapping ${first.name} needs the columns ${missing.join(', ')}; found ${columns}`;
  }
  const known = mappings.map((mapping) => mapping.name).join(', ');
  return `no mapping fits its columns ${columns}; known are ${known}, or give one with --mapping`;
}

const hasColumn = (names: readonly string[], header: readonly string[]): boolean =>
  findColumn(names, header, new Map()) !== null;

export function refuse(path: string, why: string): InvalidRequest {
  return new InvalidRequest(`Cannot import ${path}: ${why}.`, {
    field: 'files',
    allowed: MAPPING_DOES_NOT_FIT,
  });
}
