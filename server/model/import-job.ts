/** What becomes of a file that a person hands in through the browser? The port of the import queue. */
import type { ReasonCounts } from './rejection.ts';

/** PREVIEW: here, and waits until somebody says how it is to be read. */
export type ImportState = 'PREVIEW' | 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

export interface ImportJob {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly state: ImportState;
  /** ISO 8601 in UTC, as all moments here. */
  readonly uploadedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** As confirmed; null before, and where the format says what it belongs to. */
  readonly dataset: JobDataset | null;
  /** Null unless it runs. */
  readonly progress: JobProgress | null;
  /** Null unless it is done. */
  readonly report: JobReport | null;
  /** Why it failed or was cancelled, and what to do; null otherwise. */
  readonly problem: string | null;
  /** Whether the file is still there, so that it can be read again. */
  readonly hasFile: boolean;
  /** Refused rows that are listed so far. */
  readonly hasRejectedRows: boolean;
}

export interface JobDataset {
  readonly id: string;
  readonly title: string;
  readonly isInvented: boolean;
}

export interface JobProgress {
  readonly phase: 'CHECK' | 'WRITE';
  /** Bytes in CHECK, rows in WRITE. */
  readonly done: number;
  readonly total: number;
  /** Bytes or rows per second in this phase; null before there is a rate. */
  readonly perSecond: number | null;
  /** Of this phase; null before there is a rate. */
  readonly secondsLeft: number | null;
}

/** `rows` = imported + unchanged + rejected. */
export interface JobReport {
  readonly datasetId: string;
  readonly datasetTitle: string;
  /** Of the mapping or the format. */
  readonly mapping: string;
  readonly rows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejectedByReason: readonly { readonly reason: string; readonly count: number }[];
  readonly graphVersion: string;
  readonly hasChanged: boolean;
}

/** How a file would be read, and what its first rows would become. */
export interface UploadPreview {
  /** Title of a known format, which needs no mapping; null for a table. */
  readonly format: string | null;
  readonly table: UploadTable | null;
  /** What the format or the mapping says of the data set; otherwise proposed by the name of the file. */
  readonly dataset: JobDataset;
  /** Whether the format or the mapping says it. */
  readonly isDatasetFixed: boolean;
}

export interface UploadTable {
  /** For example `CSV, utf-8, separated by comma`. */
  readonly layout: string;
  /** The mapping whose columns the header has; null when there is only a guess, or one was given. */
  readonly recognisedAs: string | null;
  readonly kind: string;
  readonly columns: readonly UploadColumn[];
  readonly constants: readonly { readonly field: string; readonly text: string }[];
  readonly decimalMark: string;
  readonly groupMark: string;
  /** What keeps the guess from being used without asking. */
  readonly doubts: readonly string[];
  /** Why it cannot be imported as it stands; null when it can. */
  readonly unusable: string | null;
  /** Fields that the rows show, in order. */
  readonly fields: readonly string[];
  readonly rows: readonly UploadRow[];
  /** Fields that a column may be taken for, by kind of record. */
  readonly kinds: readonly { readonly kind: string; readonly fields: readonly string[] }[];
}

export interface UploadColumn {
  readonly column: string;
  /** Null: not used. */
  readonly field: string | null;
  /** What it may be, though not surely enough; null when there is nothing to add. */
  readonly suggestion: string | null;
  /** 0 to 1; null when a mapping says it. */
  readonly confidence: number | null;
  readonly reasons: readonly string[];
  /** What only a person can decide; null when nothing is open. */
  readonly question: string | null;
  /** The rest of its rule in a mapping file, as JSON: format, factor and so on. */
  readonly options: string;
  /** Up to three different values. */
  readonly samples: readonly string[];
  /** Ways to read its values as days; empty when they are none. `YYYY-MM-DD` first. */
  readonly dateFormats: readonly string[];
}

export interface UploadRow {
  readonly line: number;
  /** By `fields`; null: not recorded, or the row is refused. */
  readonly values: readonly (string | null)[];
  readonly problem: {
    readonly field: string | null;
    readonly value: string;
    readonly reason: string;
  } | null;
}

export interface ImportWish {
  /** Text of a mapping file, YAML or JSON; null: as recognised. */
  readonly mapping: string | null;
  /** Null: as the format or the mapping says. */
  readonly dataset: JobDataset | null;
  /** Share of refused rows to accept, 0 to 1; null: as the mapping says. */
  readonly acceptRejected: number | null;
}

export interface RejectedRow {
  readonly line: number;
  readonly field: string | null;
  readonly value: string;
  readonly reason: string;
}

export interface RejectedPage {
  readonly items: readonly RejectedRow[];
  /** Hand it back as `after`; null on the last page. */
  readonly endCursor: string | null;
}

/** A file that is on its way here. */
export interface Reception {
  readonly id: string;
  /** Where its bytes go. */
  readonly path: string;
  /** All of it is there. */
  admit(bytes: number): ImportJob;
  /** It did not come, or not whole: nothing of it is kept. */
  discard(): Promise<void>;
}

export interface ImportQueue {
  /** Bytes that one file may have. */
  readonly mostBytes: number;
  /** Newest first. */
  list(): readonly ImportJob[];
  find(id: string): ImportJob | null;
  /** Throws InvalidRequest for a file that cannot be read so. `mapping` as in ImportWish. */
  preview(id: string, mapping: string | null): Promise<UploadPreview>;
  start(id: string, wish: ImportWish): Promise<ImportJob>;
  cancel(id: string): Promise<ImportJob>;
  /** With its file and its list of refused rows; not with what is in the graph. */
  remove(id: string): Promise<void>;
  readRejected(
    id: string,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<RejectedPage>;
  /** Path of the list of refused rows, CSV; null when there is none. */
  findRejectedFile(id: string): string | null;
  /** Throws InvalidRequest when there are too many files already. */
  receive(fileName: string): Reception;
}

export const toReasonList = (counts: ReasonCounts): JobReport['rejectedByReason'] =>
  [...counts].map(([reason, count]) => ({ reason, count }));
