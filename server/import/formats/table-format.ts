/**
 * What a table of a known source says: its columns, and one row of it as a record of ours.
 *
 * A format is read by the names of its columns, so their order and further columns do not matter.
 */
import { parseDaySpan } from '../../model/day.ts';
import type { HsEdition, HsMapping } from '../../model/hs-edition.ts';
import type { MappedRecord } from '../../model/mapped-record.ts';
import type { Problem, RejectionReason } from '../../model/rejection.ts';

export interface TableFormat {
  /** As in `--format`, and as stored with the data set. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** Goes up when rows come to be read otherwise. */
  readonly version: number;
  readonly delimiter: string;
  /** A file with all of these is of the format. */
  readonly columns: readonly string[];
  /** Whether a column is imported: what it says then tells a changed row from a repeated one. */
  isImported(column: string): boolean;
  /** Null: the file to import decides. */
  readonly dataset: FormatDataset | null;
  /** Share of refused rows, 0 to 1, above which a file is refused as a whole. */
  readonly acceptRejected: number;
  /** Throws RefusedRow. */
  toRecord(row: TableRow): MappedRecord;
}

export interface FormatDataset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly retrievedOn: null;
  readonly isInvented: boolean;
}

/** What a pure format is handed: whatever needs the machine or a file. */
export interface FormatTools {
  /** Id of the data set. */
  readonly dataset: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** SHA-256, hexadecimal. */
  readonly hash: (text: string) => string;
  readonly mapToHs2022: (
    hs: string,
    edition: HsEdition | null,
  ) => { readonly hs6: string; readonly mapping: HsMapping | null };
}

export class RefusedRow extends Error {
  override readonly name = 'RefusedRow';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.reason);
    this.problem = problem;
  }
}

const MAX_NAME_CHARACTERS = 2_000;
const MAX_TEXT_CHARACTERS = 10_000;
const MAX_ID_CHARACTERS = 200;
/** Beyond this, a trade figure is a mistake, and cents are lost in a 64 bit number. */
const MAX_AMOUNT = 1e15;

/** The cells of one row by the names of their columns. */
export class TableRow {
  readonly line: number;
  readonly tools: FormatTools;
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #imported: readonly string[];

  /** `imported`: the columns that the format imports, in the order of the file. */
  constructor(
    { line, cells }: { readonly line: number; readonly cells: readonly string[] },
    places: ReadonlyMap<string, number>,
    imported: readonly string[],
    tools: FormatTools,
  ) {
    this.line = line;
    this.tools = tools;
    this.#cells = cells;
    this.#places = places;
    this.#imported = imported;
  }

  /** As it stands in the file; empty for a column that is not there. */
  cell(column: string): string {
    return this.#cells[this.#places.get(column) ?? -1] ?? '';
  }

  /** Without spaces around; null when there is none. */
  text(column: string): string | null {
    const text = this.cell(column).trim();
    if (text.length > MAX_TEXT_CHARACTERS) this.refuse('text too long', column);
    return text === '' ? null : text;
  }

  /** As stated, spaces included. */
  name(column: string): string | null {
    const name = this.cell(column);
    if (name.length > MAX_NAME_CHARACTERS) this.refuse('name too long', column);
    return name.trim() === '' ? null : name;
  }

  id(column: string, reason: RejectionReason): string {
    const id = this.text(column) ?? this.refuse(reason, column);
    return id.length > MAX_ID_CHARACTERS ? this.refuse('id too long', column) : id;
  }

  /** Zero or more; null when there is none. */
  amount(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) this.refuse('not a number', column);
    const amount = Number(text);
    if (amount < 0) this.refuse('negative number', column);
    if (!(amount <= MAX_AMOUNT)) this.refuse('number out of range', column);
    return amount === 0 ? 0 : amount; // never -0, which Neo4j would keep
  }

  /** The day of a date or of a moment, as the source's own clock shows it: `YYYY-MM-DD`. */
  day(column: string): string | null {
    const text = this.text(column);
    if (text === null) return null;
    const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\S*)?$/.exec(text) ?? [];
    if (day === undefined) this.refuse('date in another format', column);
    return parseDaySpan(day) === null ? this.refuse('impossible date', column) : day;
  }

  /** The columns that are imported, as they stand in the file. */
  toJson(): string {
    return JSON.stringify(
      Object.fromEntries(this.#imported.map((column) => [column, this.cell(column)])),
    );
  }

  refuse(reason: RejectionReason, column: string | null): never {
    const value = column === null ? '' : this.cell(column);
    throw new RefusedRow({ reason, field: column, value });
  }

  /** Ids of two data sets never meet. */
  scoped(id: string): string {
    return `${this.tools.dataset}:${id}`;
  }

  /** Of what the row says in the columns that are imported, as it says it. */
  rowHash(): string {
    let text = '';
    for (const column of this.#imported) text += `${column}\x1f${this.cell(column)}\x1e`;
    return this.tools.hash(text).slice(0, 32);
  }
}
