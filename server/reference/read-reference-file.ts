/**
 * What does one dated file of goods, countries, rules or HS codes say?
 *
 * Checked against the schema of its kind in `data/schemas/`. People write such files themselves, so an
 * error names the file, the line, the key and what is allowed there.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { LineCounter, type Node, isMap, isNode, isPair, isSeq, parseDocument } from 'yaml';

import { parseDay, parseDaySpan } from '../model/day.ts';
import { InvalidRequest } from '../model/errors.ts';
import type { ReferenceContent, ReferenceKind } from './reference-content.ts';

export const SHIPPED_FOLDER = join(import.meta.dirname, '../../data');

export const REFERENCE_KINDS: readonly ReferenceKind[] = [
  'commodity-list',
  'country-list',
  'hs-correspondence',
  'rule-calendar',
];

export interface ReferenceFile {
  readonly path: string;
  readonly content: ReferenceContent;
  /** Throws InvalidRequest: what is wrong at a key, and what is allowed there. */
  readonly refuse: Refuse;
}

export type Refuse = (path: readonly (string | number)[], what: string, allowed: string) => never;

const ajv = new Ajv({ allowUnionTypes: true, verbose: true });
ajv.addFormat('date', (text) => parseDay(text) !== null);
ajv.addFormat('stated-date', (text) => parseDaySpan(text) !== null);

function findSchema(kind: ReferenceKind): ValidateFunction<ReferenceContent> {
  if (ajv.getSchema(kind) === undefined) {
    ajv.addSchema(readJson(join(SHIPPED_FOLDER, 'schemas', `${kind}.schema.json`)), kind);
  }
  return ajv.getSchema<ReferenceContent>(kind)!;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;

/** Throws InvalidRequest. */
export function readReferenceFile(path: string): ReferenceFile {
  const text = readFileSync(path, 'utf8');
  const refuse = buildRefuse(path, text);
  const value = parseJson(path, text);
  const kind = REFERENCE_KINDS.find((each) => each === (value as { kind?: unknown } | null)?.kind);
  if (kind === undefined) {
    const allowed = REFERENCE_KINDS.join(', ');
    return refuse(['kind'], `kind must be one of ${allowed}`, allowed);
  }
  const validate = findSchema(kind);
  if (validate(value)) return { path, content: value, refuse };
  const [error] = validate.errors ?? [];
  if (error === undefined) throw new Error('ajv refused without an error');
  const { path: at, sentence, allowed } = describe(error);
  return refuse(at, sentence, allowed);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new InvalidRequest(`${path} is not JSON: ${why}.`, {
      field: basename(path),
      allowed: 'a JSON file',
    });
  }
}

/** Where a key stands is only looked up when something is wrong there: JSON is YAML, too. */
function buildRefuse(path: string, text: string): Refuse {
  return (at, what, allowed) => {
    const lineCounter = new LineCounter();
    const { contents } = parseDocument(text, { lineCounter });
    const { line } = lineCounter.linePos(findOffset(contents, at));
    const key = at.length === 0 ? '' : `, ${at.join('.')}`;
    throw new InvalidRequest(`${path}, line ${line}${key}: ${what}.`, {
      field: at.join('.'),
      allowed,
    });
  };
}

/** Where the value at a path begins; of its nearest parent when there is none. */
function findOffset(root: Node | null, path: readonly (string | number)[]): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const part of path) {
    if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
      continue;
    }
    const pair = isMap(node)
      ? node.items.find((each) => isPair(each) && String(each.key) === String(part))
      : undefined;
    if (pair === undefined) break;
    offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    node = pair.value;
  }
  return offset;
}

interface Described {
  readonly path: readonly string[];
  readonly sentence: string;
  readonly allowed: string;
}

function describe(error: ErrorObject): Described {
  const { instancePath, keyword, message = 'is not allowed', parentSchema, propertyName } = error;
  const params = error.params as { additionalProperty?: string; allowedValues?: readonly string[] };
  const path = instancePath.split('/').slice(1);
  if (keyword === 'additionalProperties') {
    const known = Object.keys((parentSchema?.['properties'] ?? {}) as object).join(', ');
    const at = [...path, params.additionalProperty ?? ''];
    return { path: at, sentence: `there is no such key, only ${known}`, allowed: known };
  }
  if (params.allowedValues !== undefined) {
    const allowed = params.allowedValues.join(', ');
    return { path, sentence: `must be one of ${allowed}`, allowed };
  }
  const words = parentSchema?.['description'] as string | undefined;
  if (
    words !== undefined &&
    (keyword === 'pattern' || keyword === 'format' || keyword === 'type')
  ) {
    const at = propertyName === undefined ? path : [...path, propertyName];
    const found = JSON.stringify(propertyName ?? error.data);
    return { path: at, sentence: `must be ${words}, got ${found}`, allowed: words };
  }
  return { path, sentence: message, allowed: message };
}
