/** One statement of the Beneficial Ownership Data Standard 0.4 at work. */
import { toCanonicalJson } from '../../model/canonical-json.ts';
import { type DaySpan, parseDaySpan } from '../../model/day.ts';
import { leaveOut } from '../../model/leave-out.ts';
import type { Problem, RejectionReason } from '../../model/rejection.ts';

export type Item = Readonly<Record<string, unknown>>;

export class RefusedStatement extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.reason);
    this.problem = problem;
  }
}

export interface StatementContext {
  readonly dataset: string;
  readonly sha256: string;
  readonly hash: (text: string) => string;
}

const MAX_ID_CHARACTERS = 200;
const MAX_NAME_CHARACTERS = 2_000;
const RECORD_TYPES = ['entity', 'person', 'relationship'];

export class BodsStatement {
  readonly line: number;
  readonly context: StatementContext;
  readonly recordType: string;
  /** The record that it is about, in the source. */
  readonly record: string;
  readonly details: Item;
  readonly rowHash: string;
  readonly #item: Item;

  constructor(line: number, item: Item, context: StatementContext) {
    this.line = line;
    this.#item = item;
    this.context = context;
    const publication = item['publicationDetails'];
    const version = isItem(publication) ? textOf(publication['bodsVersion']) : null;
    // Up to 0.3 a statement was the record itself, under other names.
    const isOlder = 'statementType' in item || 'statementID' in item;
    if (isOlder || (version !== null && !/^0\.4(\.|$)/.test(version))) {
      this.refuse('of an older version of the standard', 'bodsVersion', version ?? '');
    }
    const { recordType, recordId, recordDetails } = item;
    this.recordType = textOf(recordType) ?? '';
    if (!RECORD_TYPES.includes(this.recordType)) this.refuse('no kind', 'recordType', recordType);
    this.record = this.textId(recordId, 'recordId') ?? this.refuse('no record id', 'recordId');
    this.details = isItem(recordDetails) ? recordDetails : {};
    this.rowHash = context.hash(toCanonicalJson(item)).slice(0, 32);
  }

  get id(): string {
    return this.scoped(this.record);
  }

  scoped(id: string): string {
    return `${this.context.dataset}:${id}`;
  }

  refuse(reason: RejectionReason, field: string, value: unknown = ''): never {
    const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    throw new RefusedStatement({ reason, field, value: shown });
  }

  /** Null for what is no text. */
  textId(value: unknown, field: string): string | null {
    const id = textOf(value);
    if (id !== null && id.length > MAX_ID_CHARACTERS) this.refuse('id too long', field, id);
    return id;
  }

  name(value: unknown, field: string): string | null {
    const name = textOf(value);
    if (name !== null && name.length > MAX_NAME_CHARACTERS) {
      this.refuse('name too long', field, name);
    }
    return name;
  }

  date(field: string, from: Item = this.details): (DaySpan & { readonly text: string }) | null {
    const stated = textOf(from[field]);
    if (stated === null) return null;
    const text = /^\d{4}-\d{2}-\d{2}T/.test(stated) ? stated.slice(0, 10) : stated;
    const span = parseDaySpan(text);
    if (span !== null) return { ...span, text };
    const isForm = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return this.refuse(isForm ? 'impossible date' : 'date in another format', field, stated);
  }

  /** Day of the statement. */
  statementDate() {
    return this.date('statementDate', this.#item);
  }

  /** Whether the record has ended with this statement. */
  get isClosed(): boolean {
    return this.#item['recordStatus'] === 'closed';
  }

  /** What the statement says beyond our fields, as JSON; `more` from its details. */
  extra(more: Item): string {
    const beside = leaveOut(this.#item, ['recordType', 'recordId', 'recordDetails']);
    return toCanonicalJson({ bods: { ...beside, ...more } });
  }

  /** Where a person is stated, and nothing else about the person. */
  extraOfPerson(): string {
    const { statementId, statementDate, recordStatus, publicationDetails } = this.#item;
    return toCanonicalJson({
      bods: { statementId, statementDate, recordStatus, publicationDetails },
    });
  }

  text(): string {
    return toCanonicalJson(this.#item);
  }
}

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null for what is no text, or an empty one. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

export const itemsOf = (value: unknown): Item[] =>
  Array.isArray(value) ? value.filter(isItem) : [];
