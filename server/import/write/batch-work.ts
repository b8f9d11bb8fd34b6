/** One transaction at work on a batch, and what becomes of the records of it. */
import type { MappedRecord } from '../../model/mapped-record.ts';
import type { RejectionReason } from '../../model/rejection.ts';
import type { WriteTransaction } from '../../neo4j/database.ts';
import type { NextNumbers } from './next-numbers.ts';

export interface BatchOutcome {
  readonly imported: number;
  /** There already, with the same content. */
  readonly unchanged: number;
  readonly refused: readonly RefusedRecord[];
}

export interface RefusedRecord {
  readonly line: number;
  /** Id of the record or party that the reason is about, as it stands in the graph. */
  readonly value: string;
  readonly reason: RejectionReason;
}

export interface BatchWork {
  readonly tx: WriteTransaction;
  /** Id of the data set that all records of the batch belong to. */
  readonly dataset: string;
  readonly numbers: NextNumbers;
  readonly sorting: Sorting;
}

/** Of records in the graph, by id. */
export const toHashes = (rows: readonly { id: string; rowHash: string }[]): Map<string, string> =>
  new Map(rows.map(({ id, rowHash }) => [id, rowHash]));

/** What becomes of the records of one batch. */
export class Sorting {
  readonly #refused: RefusedRecord[] = [];
  #imported = 0;
  #unchanged = 0;

  /** The records that are not in the graph yet; of several with one id, the first. */
  keepNew<Each extends MappedRecord>(
    batch: readonly Each[],
    known: Map<string, string>,
  ): readonly Each[] {
    return batch.filter((record) => {
      const { id, rowHash } = record.row;
      const before = known.get(id);
      known.set(id, before ?? rowHash);
      if (before === undefined) return true;
      if (before === rowHash) this.#unchanged++;
      else this.refuse(record, id, 'imported before with other content');
      return false;
    });
  }

  refuse({ line }: MappedRecord, value: string, reason: RejectionReason): void {
    this.#refused.push({ line, value, reason });
  }

  /** A count that differs means that a statement lost rows: nothing of the batch may stay. */
  imported(asked: number, written = 0): void {
    if (asked !== written) throw new Error(`Neo4j wrote ${written} of ${asked} rows`);
    this.#imported += written;
  }

  outcome(): BatchOutcome {
    return {
      imported: this.#imported,
      unchanged: this.#unchanged,
      refused: this.#refused.sort((a, b) => a.line - b.line),
    };
  }
}
