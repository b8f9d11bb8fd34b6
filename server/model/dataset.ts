/** One source, as imported. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** `YYYY-MM-DD` */
  readonly retrievedOn: string | null;
  /** In the order of import. */
  readonly files: readonly DatasetFile[];
  /** Rows read and refused, over all files. */
  readonly rows: number;
  readonly rejected: number;
  /** Most frequent first. */
  readonly rejectedByReason: readonly { readonly reason: string; readonly count: number }[];
  /** ISO 8601 in UTC. */
  readonly importedAt: string | null;
  /** Made-up data: names and trade in it refer to nobody. */
  readonly isInvented: boolean;
}

export interface DatasetFile {
  readonly name: string;
  readonly sha256: string;
  /** Name of the mapping that it was read with. */
  readonly mapping: string;
  readonly rows: number;
  readonly rejected: number;
}
