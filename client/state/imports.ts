/** What is known of the files that are handed in: the list of imports, and the one that is open. */
export type ImportState = 'PREVIEW' | 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

export interface JobDataset {
  readonly id: string;
  readonly title: string;
  readonly isInvented: boolean;
}

export interface ImportJob {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly state: ImportState;
  readonly uploadedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly dataset: JobDataset | null;
  readonly progress: {
    readonly phase: 'CHECK' | 'WRITE';
    /** Bytes in CHECK, rows in WRITE. */
    readonly done: number;
    readonly total: number;
    readonly perSecond: number | null;
    readonly secondsLeft: number | null;
  } | null;
  readonly report: ImportReport | null;
  readonly problem: string | null;
  readonly hasFile: boolean;
  readonly hasRejectedRows: boolean;
}

/** rows = imported + unchanged + rejected. */
export interface ImportReport {
  readonly datasetId: string;
  readonly datasetTitle: string;
  readonly mapping: string;
  readonly rows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejectedByReason: readonly { readonly reason: string; readonly count: number }[];
  readonly graphVersion: string;
  readonly hasChanged: boolean;
}

/** A file on its way to the server. */
export interface Upload {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sent: number;
  /** Why it did not come; null while it is coming. */
  readonly problem: string | null;
}

export interface UploadColumn {
  readonly column: string;
  readonly field: string | null;
  readonly suggestion: string | null;
  /** 0 to 1; null when a mapping says it. */
  readonly confidence: number | null;
  readonly reasons: readonly string[];
  readonly question: string | null;
  /** The rest of its rule, as JSON. */
  readonly options: string;
  readonly samples: readonly string[];
  readonly dateFormats: readonly string[];
}

export interface UploadTable {
  readonly layout: string;
  readonly recognisedAs: string | null;
  readonly kind: string;
  readonly columns: readonly UploadColumn[];
  readonly constants: readonly { readonly field: string; readonly text: string }[];
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly doubts: readonly string[];
  readonly unusable: string | null;
  readonly fields: readonly string[];
  readonly rows: readonly UploadRow[];
  readonly kinds: readonly { readonly kind: string; readonly fields: readonly string[] }[];
}

export interface UploadRow {
  readonly line: number;
  readonly values: readonly (string | null)[];
  readonly problem: RowProblem | null;
}

export interface RowProblem {
  readonly field: string | null;
  readonly value: string;
  readonly reason: string;
}

export interface UploadPreview {
  readonly format: string | null;
  readonly table: UploadTable | null;
  readonly dataset: JobDataset;
  readonly isDatasetFixed: boolean;
}

export interface RejectedRow extends RowProblem {
  readonly line: number;
}

/** The import that is open, and what is being decided about it. */
export interface OpenImport {
  readonly id: string;
  /** As recognised; null while it is read, or when it cannot be. */
  readonly preview: UploadPreview | null;
  /** The rows as the mapping now makes them; null while that is asked for. */
  readonly table: UploadTable | null;
  readonly isReading: boolean;
  /** Why the file, or the mapping, cannot be used; null otherwise. */
  readonly problem: string | null;
  readonly draft: MappingDraft | null;
  readonly dataset: JobDataset | null;
  /** Percent of refused rows up to which the file is imported; null: as the mapping says. */
  readonly acceptRejected: number | null;
  readonly rejected: {
    readonly items: readonly RejectedRow[];
    readonly endCursor: string | null;
  } | null;
}

/** A mapping that is being edited. */
export interface MappingDraft {
  readonly kind: string;
  readonly columns: readonly DraftColumn[];
  readonly constants: Readonly<Record<string, string>>;
  readonly decimalMark: string;
  readonly groupMark: string;
  /** Whether it says other than what was recognised. */
  readonly isEdited: boolean;
}

export interface DraftColumn {
  readonly column: string;
  readonly field: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  /** What only a person can decide, until it is decided. */
  readonly question: string | null;
}

export interface Imports {
  /** Newest first; null until they are read. */
  readonly jobs: readonly ImportJob[] | null;
  readonly uploads: readonly Upload[];
  readonly open: OpenImport | null;
  /** Of what was last asked for here; null when it went well. */
  readonly problem: { readonly code: string; readonly message: string } | null;
  /** How it stands with a question that fits a data set; null when none is looked for. */
  readonly suggestion: Suggestion | null;
}

export interface Suggestion {
  readonly datasetId: string;
  /** Null while it is looked for; why there is none otherwise. */
  readonly whyNone: string | null;
}

export const NO_IMPORTS: Imports = {
  jobs: null,
  uploads: [],
  open: null,
  problem: null,
  suggestion: null,
};

export const isActive = ({ state }: ImportJob): boolean =>
  state === 'QUEUED' || state === 'RUNNING';
