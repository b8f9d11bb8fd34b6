/**
 * What does a mapping file say?
 *
 * A source is described by a YAML file, not by code. It is checked against `mapping.schema.json` and
 * against the fields of its kind; an error names the file, the line and the key.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { LineCounter, type Node, isNode, isPair, isMap, parseDocument } from 'yaml';

import { parseDay } from '../model/day.ts';
import { InvalidRequest } from '../model/errors.ts';
import type { CopyFacts } from './list-copy.ts';
import { NEEDED, type MappingKind, fieldsOf } from './fields.ts';
import { InvalidValue, type ReadRules, readValue } from './read-value.ts';
import type { Encoding } from './text-encoding.ts';

export interface Mapping {
  /** Name of its file without the ending. */
  readonly name: string;
  /** SHA-256 of its text, hexadecimal. */
  readonly sha256: string;
  readonly kind: MappingKind;
  /** Null when the file to import decides, see dataset-facts.ts. */
  readonly dataset: DatasetFacts | null;
  /** Null: recognised by the file. */
  readonly encoding: Encoding | null;
  /** Null: recognised by the file. */
  readonly delimiter: string | null;
  /** Whether the marks in numbers are told from the values of the file, see number-marks.ts. */
  readonly guessesMarks: boolean;
  /** Share of refused rows, 0 to 1, above which a file is refused as a whole. */
  readonly acceptRejected: number;
  /** Column of the source to its rule. */
  readonly columns: ReadonlyMap<string, ColumnRule>;
  /** Field to the text that it has in every row. */
  readonly constants: ReadonlyMap<string, string>;
}

export interface ColumnRule extends ReadRules {
  readonly field: string;
  /** Whether a file without this column still fits. */
  readonly isOptional: boolean;
  /** Other names that the column goes by, best first; a `*` at the end stands for anything. */
  readonly otherNames: readonly string[];
  /** Columns whose text is added behind a slash: a record that only both together number. */
  readonly joinedWith: readonly string[];
}

export interface DatasetFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** `YYYY-MM-DD` */
  readonly retrievedOn: string | null;
  readonly isInvented: boolean;
  /** Of copies of a list: see list-copy.ts. */
  readonly copy?: CopyFacts;
}

/** As the schema lets it through. */
interface MappingFile {
  kind: MappingKind;
  dataset?: DatasetFile;
  encoding?: Encoding;
  delimiter?: string;
  decimalMark?: '.' | ',' | 'guess';
  groupMark?: string;
  acceptRejected?: number;
  unknown?: string[];
  columns: Record<string, string | ColumnFile>;
  constants?: Record<string, string>;
}
interface ColumnFile {
  field: string;
  optional?: boolean;
  also?: string[];
  with?: string[];
  format?: string;
  factor?: number;
  separator?: string;
  unknown?: string[];
  values?: Record<string, string>;
  restoreLeadingZero?: boolean;
}
interface DatasetFile {
  id: string;
  title: string;
  publisher?: string;
  licence?: string;
  retrievedOn?: string;
  invented?: boolean;
  asOf?: string;
  complete?: boolean;
}

const DEFAULT_ACCEPT_REJECTED = 0.05;

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true });
ajv.addFormat('date', (text) => parseDay(text) !== null);
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'mapping.schema.json'), 'utf8'),
) as { definitions: { dataset: object } };
const validateMapping = ajv.compile<MappingFile>(schema);
const validateDataset = ajv.compile<DatasetFile>(schema.definitions.dataset);

/** Throws InvalidRequest, naming file, line and key, for what is no mapping. */
export function parseMapping(text: string, file: string): Mapping {
  const { value, refuse } = parseYaml(text, file, validateMapping);
  const fields = fieldsOf(value.kind);
  const known = Object.keys(fields).join(', ');
  const filledBy = new Map<string, string>();
  const fill = (field: string, path: readonly string[]) => {
    if (!Object.hasOwn(fields, field)) {
      refuse(path, `a ${value.kind} has no field ${field}`, `one of ${known}`);
    }
    if (filledBy.has(field)) {
      refuse(path, `${field} is filled twice`, `one column or constant for ${field}`);
    }
    filledBy.set(field, path.join('.'));
  };

  const columns = new Map<string, ColumnRule>();
  for (const [column, given] of Object.entries(value.columns)) {
    const rule = typeof given === 'string' ? { field: given } : given;
    fill(rule.field, ['columns', column]);
    columns.set(column, toColumnRule(rule, value));
  }
  const constants = new Map(Object.entries(value.constants ?? {}));
  for (const [field, text] of constants) {
    fill(field, ['constants', field]);
    try {
      readValue(text, fields[field]!, toColumnRule({ field }, value));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      refuse(['constants', field], `${text}: ${error.reason}`, `a value for ${field}`);
    }
  }
  for (const group of NEEDED[value.kind]) {
    if (!group.some((field) => filledBy.has(field))) {
      const wanted = group.join(' or ');
      refuse(['columns'], `no column fills ${wanted}`, `a column for ${wanted}`);
    }
  }

  return {
    name: basename(file).replace(/\.ya?ml$/i, ''),
    sha256: createHash('sha256').update(text).digest('hex'),
    kind: value.kind,
    dataset: value.dataset === undefined ? null : toDatasetFacts(value.dataset),
    encoding: value.encoding ?? null,
    delimiter: value.delimiter ?? null,
    guessesMarks: value.decimalMark === 'guess',
    acceptRejected: value.acceptRejected ?? DEFAULT_ACCEPT_REJECTED,
    columns,
    constants,
  };
}

/** The `dataset.yaml` beside the files of a data set. Throws InvalidRequest. */
export function parseDatasetFile(text: string, file: string): DatasetFacts {
  return toDatasetFacts(parseYaml(text, file, validateDataset).value);
}

function toColumnRule(rule: ColumnFile, file: MappingFile): ColumnRule {
  return {
    field: rule.field,
    isOptional: rule.optional ?? false,
    otherNames: rule.also ?? [],
    joinedWith: rule.with ?? [],
    dateFormat: rule.format ?? null,
    factor: rule.factor ?? 1,
    separator: rule.separator ?? ';',
    unknown: new Set([...(file.unknown ?? []), ...(rule.unknown ?? [])]),
    values: rule.values === undefined ? null : new Map(Object.entries(rule.values)),
    restoresLeadingZero: rule.restoreLeadingZero ?? false,
    decimalMark: file.decimalMark === ',' ? ',' : '.',
    groupMark: file.groupMark ?? '',
  };
}

function toDatasetFacts(file: DatasetFile): DatasetFacts {
  return {
    id: file.id,
    title: file.title,
    publisher: file.publisher ?? null,
    licence: file.licence ?? null,
    retrievedOn: file.retrievedOn ?? null,
    isInvented: file.invented ?? false,
    copy: { asOf: file.asOf ?? null, isComplete: file.complete ?? null },
  };
}

type Refuse = (path: readonly string[], what: string, allowed: string) => never;

function parseYaml<Value>(text: string, file: string, validate: ValidateFunction<Value>) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: true });
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const message = `${file} is not YAML: ${syntax.message.split('\n')[0]?.replace(/:$/, '')}.`;
    throw new InvalidRequest(message, { field: 'mapping', allowed: 'a YAML file' });
  }
  const refuse: Refuse = (path, what, allowed) => {
    const { line } = lineCounter.linePos(findOffset(document.contents, path));
    const where = path.length === 0 ? '' : `, ${path.join('.')}`;
    throw new InvalidRequest(`${file}, line ${line}${where}: ${what}.`, {
      field: path.join('.'),
      allowed,
    });
  };
  const value: unknown = document.toJS();
  if (validate(value)) return { value, refuse };
  const [error] = validate.errors ?? [];
  if (error === undefined) throw new Error('ajv refused without an error');
  return refuse(toPath(error), toSentence(error), toSentence(error));
}

function toPath({ instancePath, keyword, params }: ErrorObject): string[] {
  const path = instancePath.split('/').slice(1);
  const decoded = path.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  return keyword === 'additionalProperties' && extra !== undefined ? [...decoded, extra] : decoded;
}

function toSentence({ keyword, message = 'is not allowed', params }: ErrorObject): string {
  const { allowedValues } = params as { allowedValues?: readonly string[] };
  if (keyword === 'additionalProperties') return 'there is no such key';
  return allowedValues === undefined ? message : `${message}: ${allowedValues.join(', ')}`;
}

/** Where the value at a path begins; of its nearest parent when there is none. */
function findOffset(root: Node | null, path: readonly string[]): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const part of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((each) => isPair(each) && String(each.key) === part);
    if (pair === undefined) break;
    offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    node = pair.value;
  }
  return offset;
}
