/**
 * What does one record of a source say, as a row of ours?
 *
 * A mapper is made once per file from the mapping and the header, and then applied to every record.
 * It knows nothing about the graph: whatever depends on other records is decided when it is written.
 */
import { hash } from 'node:crypto';

import type {
  MappedEntity,
  MappedLink,
  MappedRecord,
  MappedShipment,
} from '../model/mapped-record.ts';
import { BY_DATE, type HsEdition, findHsEditionOn } from '../model/hs-edition.ts';
import type { Problem, RejectionReason } from '../model/rejection.ts';
import type { EntityRow } from '../model/rows.ts';
import { type FieldType, fieldsOf } from './fields.ts';
import { mapToHs2022 } from './hs-edition.ts';
import type { ColumnRule, DatasetFacts, Mapping } from './mapping.ts';
import { foldNames } from '../matching/fold-name.ts';
import type { RawRecord } from './parse-block.ts';
import {
  InvalidValue,
  type StatedDate,
  type Value,
  readValue,
  toFirstDay,
  toLastDay,
} from './read-value.ts';

export type RecordMapper = (record: RawRecord) => MappedRecord | Problem;

export interface MapperSource {
  readonly mapping: Mapping;
  /** Columns of the file, in their order. */
  readonly header: readonly string[];
  readonly dataset: DatasetFacts;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

export function buildRecordMapper(source: MapperSource): RecordMapper {
  const reader = new RecordReader(source);
  const toMapped = { shipment: toShipment, entity: toEntity, link: toLink }[source.mapping.kind];
  return (record) => {
    try {
      reader.load(record);
      return toMapped(reader);
    } catch (error) {
      if (error instanceof Refused) return error.problem;
      throw error;
    }
  };
}

class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.reason);
    this.problem = problem;
  }
}

interface BoundColumn {
  readonly field: string;
  readonly type: FieldType;
  readonly rule: ColumnRule;
  readonly column: string;
  readonly place: number;
}

/** Reads the fields of one record after the other; throws Refused on the first that is wrong. */
class RecordReader {
  readonly sha256: string;
  readonly #dataset: string;
  readonly #columns: readonly BoundColumn[];
  readonly #columnOf: ReadonlyMap<string, string>;
  readonly #constants: ReadonlyMap<string, Value>;
  readonly #values = new Map<string, Value | null>();
  #record: RawRecord = { line: 0, cells: [] };

  constructor({ mapping, header, dataset, sha256 }: MapperSource) {
    this.sha256 = sha256;
    this.#dataset = dataset.id;
    const fields = fieldsOf(mapping.kind);
    const order = Object.keys(fields);
    this.#columns = [...mapping.columns]
      .filter(([column]) => header.includes(column))
      .map(([column, rule]) => ({
        field: rule.field,
        type: fields[rule.field]!,
        rule,
        column,
        place: header.indexOf(column),
      }))
      .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
    this.#columnOf = new Map(this.#columns.map(({ field, column }) => [field, column]));
    const [anyRule] = mapping.columns.values();
    this.#constants = new Map(
      [...mapping.constants].map(([field, text]) => {
        const rules = { ...anyRule!, dateFormat: null, factor: 1, values: null };
        return [field, readValue(text, fields[field]!, rules)!];
      }),
    );
  }

  get line(): number {
    return this.#record.line;
  }

  load(record: RawRecord): void {
    this.#record = record;
    for (const { field, type, rule, column, place } of this.#columns) {
      const cell = record.cells[place] ?? '';
      try {
        this.#values.set(field, readValue(cell, type, rule));
      } catch (error) {
        if (!(error instanceof InvalidValue)) throw error;
        throw new Refused({ reason: error.reason, field: column, value: cell });
      }
    }
  }

  refuse(reason: RejectionReason, field: string): never {
    const column = this.#columnOf.get(field) ?? null;
    const place = this.#columns.find((each) => each.field === field)?.place;
    const value = place === undefined ? '' : (this.#record.cells[place] ?? '');
    throw new Refused({ reason, field: column, value });
  }

  text(field: string): string | null {
    return this.#value(field) as string | null;
  }
  number(field: string): number | null {
    return this.#value(field) as number | null;
  }
  flag(field: string): boolean | null {
    return this.#value(field) as boolean | null;
  }
  list(field: string): readonly string[] {
    return (this.#value(field) as readonly string[] | null) ?? [];
  }
  date(field: string): StatedDate | null {
    return this.#value(field) as StatedDate | null;
  }

  /**
   * Of what the record says in the columns that are imported, as it says it. Not of what we made of
   * it: a later release that reads more out of the same record must not see a changed record.
   */
  rowHash(): string {
    let text = '';
    for (const { field, place } of this.#columns) {
      text += `${field}\x1f${this.#record.cells[place] ?? ''}\x1e`;
    }
    return hash('sha256', text, 'hex').slice(0, 32);
  }

  /** The record's own id; its content's hash when the source numbers nothing. */
  recordId(rowHash: string): string {
    const own = this.text('record');
    if (own !== null) return own;
    return this.#columnOf.has('record') ? this.refuse('no record id', 'record') : rowHash;
  }

  /** Ids of two data sets never meet. */
  scoped(id: string): string {
    return `${this.#dataset}:${id}`;
  }

  #value(field: string): Value | null {
    return this.#values.get(field) ?? this.#constants.get(field) ?? null;
  }
}

function toShipment(reader: RecordReader): MappedShipment {
  const rowHash = reader.rowHash();
  const record = reader.recordId(rowHash);
  const consignor = toMention(reader, 'consignor') ?? reader.refuse('no consignor', 'consignorId');
  const consignee = toMention(reader, 'consignee') ?? reader.refuse('no consignee', 'consigneeId');
  const date = reader.date('date');
  const hs = reader.text('hs');
  const hsEdition = toHsEdition(reader.text('hsEdition'), date);
  const mapped = hs === null ? null : mapToHs2022(hs, hsEdition);
  const value = reader.number('value');
  const currency = reader.text('currency');
  const statedUsd = reader.number('valueUsd');
  return {
    kind: 'shipment',
    line: reader.line,
    consignor,
    consignee,
    row: {
      id: reader.scoped(record),
      consignorId: consignor.id,
      consigneeId: consignee.id,
      date: date === null ? null : toFirstDay(date),
      day: date?.first ?? null,
      lastDay: date?.last ?? null,
      dateKind: reader.text('dateKind'),
      hs,
      hs6: mapped?.hs6 ?? null,
      hsEdition,
      hsMapping: mapped?.mapping ?? null,
      description: reader.text('description'),
      valueUsd: statedUsd ?? (currency === 'USD' ? value : null),
      value,
      currency: value === null ? null : currency,
      weightKg: reader.number('weightKg'),
      quantity: reader.number('quantity'),
      unit: reader.text('unit'),
      originCountry: reader.text('originCountry'),
      departureCountry: reader.text('departureCountry'),
      arrivalCountry: reader.text('arrivalCountry'),
      transitCountries: reader.list('transitCountries'),
      carrier: reader.text('carrier'),
      record,
      sha256: reader.sha256,
      rowHash,
    },
  };
}

function toHsEdition(stated: string | null, date: StatedDate | null): HsEdition | null {
  if (stated === BY_DATE) return date === null ? null : findHsEditionOn(date);
  return stated as HsEdition | null;
}

/** Null when the record names neither an id nor a name. */
function toMention(reader: RecordReader, role: 'consignor' | 'consignee'): EntityRow | null {
  const ownId = reader.text(`${role}Id`);
  const ownName = reader.text(`${role}Name`);
  const name = ownName ?? ownId;
  if (name === null) return null;
  const country = reader.text(`${role}Country`);
  // Without an id of the source, name and country are all that tells two parties apart.
  const id = ownId ?? `~${hash('sha256', `${name}\x1f${country ?? ''}`, 'hex').slice(0, 24)}`;
  return {
    id: reader.scoped(id),
    kind: 'COMPANY',
    name,
    otherNames: [],
    foldedNames: foldNames([name]),
    country,
    incorporatedOn: null,
    dissolvedOn: null,
    industry: null,
    purpose: null,
    identifiers: [],
    notes: null,
  };
}

function toEntity(reader: RecordReader): MappedEntity {
  const rowHash = reader.rowHash();
  const record = reader.recordId(rowHash);
  const name = reader.text('name') ?? reader.refuse('no name', 'name');
  const otherNames = reader.list('otherNames');
  const from = reader.date('incorporatedOn');
  const to = reader.date('dissolvedOn');
  if (from !== null && to !== null && to.last < from.first) {
    reader.refuse('ends before it begins', 'dissolvedOn');
  }
  return {
    kind: 'entity',
    line: reader.line,
    row: {
      id: reader.scoped(record),
      kind: reader.text('kind') === 'PERSON' ? 'PERSON' : 'COMPANY',
      name,
      otherNames,
      foldedNames: foldNames([name, ...otherNames]),
      country: reader.text('country'),
      incorporatedOn: from?.text ?? null,
      dissolvedOn: to?.text ?? null,
      industry: reader.text('industry'),
      purpose: reader.text('purpose'),
      identifiers: reader.list('identifiers'),
      notes: reader.text('notes'),
      record,
      sha256: reader.sha256,
      rowHash,
    },
  };
}

function toLink(reader: RecordReader): MappedLink {
  const rowHash = reader.rowHash();
  const record = reader.recordId(rowHash);
  const kind = reader.text('kind') ?? reader.refuse('no kind', 'kind');
  const ownerId = reader.text('ownerId') ?? reader.refuse('no owner', 'ownerId');
  const ownedId = reader.text('ownedId') ?? reader.refuse('no owned company', 'ownedId');
  const isOwnership = kind === 'OWNS';
  // A missing bound is open: 0 and 100 together say that no figure is known.
  const shareMin = isOwnership ? (reader.number('shareMin') ?? 0) : null;
  const shareMax = isOwnership ? (reader.number('shareMax') ?? 100) : null;
  if (shareMin !== null && shareMax !== null && shareMin > shareMax) {
    reader.refuse('least share above most share', 'shareMin');
  }
  const from = reader.date('validFrom');
  const to = reader.date('validTo');
  if (from !== null && to !== null && to.last < from.first) {
    reader.refuse('ends before it begins', 'validTo');
  }
  return {
    kind: 'link',
    line: reader.line,
    row: {
      id: reader.scoped(record),
      kind: isOwnership ? 'OWNS' : 'CONTROLS',
      ownerId: reader.scoped(ownerId),
      ownedId: reader.scoped(ownedId),
      shareMin,
      shareMax,
      isDirect: reader.flag('isDirect'),
      interest: isOwnership ? reader.text('interest') : null,
      role: isOwnership ? null : reader.text('role'),
      // A month or year counts from its first to its last day: what may be valid is not left out.
      validFrom: from === null ? null : toFirstDay(from),
      validTo: to === null ? null : toLastDay(to),
      record,
      sha256: reader.sha256,
      rowHash,
    },
  };
}
