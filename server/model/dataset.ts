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
  /** Over all files: read = imported + unchanged + rejected. */
  readonly rows: number;
  readonly imported: number;
  /** There already when their file was imported, or said before in the same file. */
  readonly unchanged: number;
  readonly rejected: number;
  /** Most frequent first. */
  readonly rejectedByReason: readonly { readonly reason: string; readonly count: number }[];
  /** ISO 8601 in UTC. */
  readonly importedAt: string | null;
  /** Made-up data: names and trade in it refer to nobody. */
  readonly isInvented: boolean;
  /** Days of the copies of lists that it holds, `YYYY-MM-DD`, ascending. */
  readonly copiesAsOf: readonly string[];
  /** Records that the last update changed; null when there was none. */
  readonly update: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly removed: number;
  } | null;
}

export interface DatasetFile {
  readonly name: string;
  readonly sha256: string;
  /** Name of the mapping that it was read with. */
  readonly mapping: string;
  readonly rows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
}
