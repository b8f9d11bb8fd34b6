/**
 * One statement of `cypher/`: its text, and what its header promises about parameters and rows.
 *
 * The header is the only source of the types in `generated.ts` and of which numbers travel as whole
 * numbers: the driver would send 5 as 5.0, which LIMIT refuses.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface CypherFile {
  /** Path without its ending: `path/considered`. */
  readonly name: string;
  readonly access: 'read' | 'write' | 'schema';
  readonly summary: string;
  readonly params: readonly Field[];
  readonly row: readonly Field[];
  readonly text: string;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
}

export interface FieldType {
  /** string, int, float, boolean, date, or a name in model/rows.ts. */
  readonly base: string;
  readonly isList: boolean;
  readonly isNullable: boolean;
}

export const SCALARS = ['string', 'int', 'float', 'boolean', 'date'] as const;

const FIELD = /^@(param|row)\s+([A-Za-z]\w*)\s*:\s*([A-Za-z]+)(\[\])?(\?)?(?:\s+.*)?$/;
const CYPHER_FOLDER = join(import.meta.dirname, '../../cypher');

/** Every statement, by name, in the order of the names. Reads the whole folder. */
export function readCypherFiles(folder: string = CYPHER_FOLDER): CypherFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.cypher$/, ''))
    .sort()
    .map((name) => parseCypherFile(name, readFileSync(join(folder, `${name}.cypher`), 'utf8')));
}

/** Throws Error, naming the file, when the header is not of the grammar or lies about parameters. */
export function parseCypherFile(name: string, source: string): CypherFile {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.slice(2).trim());
  const text = lines.slice(end).join('\n').trim();
  const refuse = (why: string): never => {
    throw new Error(`cypher/${name}.cypher: ${why}`);
  };

  const access = header
    .map((line) => /^@access (read|write|schema)$/.exec(line)?.[1])
    .find(Boolean);
  if (access === undefined) refuse('the header needs "@access read", "write" or "schema"');
  if (header[0] === undefined || header[0].startsWith('@')) refuse('the header needs a summary');
  if (text === '') refuse('there is no statement');

  const params: Field[] = [];
  const row: Field[] = [];
  for (const line of header.filter((each) => /^@(?!access)/.test(each))) {
    const parts = FIELD.exec(line);
    if (parts === null) return refuse(`cannot read the header line "${line}"`);
    const [, side, field = '', base = '', list, nullable] = parts;
    const isRowType = /^[A-Z]/.test(base);
    if (!isRowType && !SCALARS.some((each) => each === base)) refuse(`unknown type ${base}`);
    const type = { base, isList: list !== undefined, isNullable: nullable !== undefined };
    (side === 'param' ? params : row).push({ name: field, type });
  }

  // What the header names and what the statement uses must be the same set.
  const code = text.replaceAll(/\/\/.*$/gm, '');
  const used = new Set([...code.matchAll(/\$([A-Za-z]\w*)/g)].map(([, each = '']) => each));
  const named = new Set(params.map((each) => each.name));
  for (const each of used) if (!named.has(each)) refuse(`uses $${each} without a @param line`);
  for (const each of named) if (!used.has(each)) refuse(`names ${each}, which it does not use`);

  return {
    name,
    access: access as CypherFile['access'],
    summary: header[0] ?? '',
    params,
    row,
    text,
  };
}
