/**
 * How one file is read into records: by a mapping, or by the format that the file is in.
 *
 * Whatever a file is made of, it comes out as blocks of records and refusals in the order of the file,
 * and it comes out the same each time it is read: an import reads it once to check and once for each
 * kind of record that it writes.
 */
import type { MappedRecord } from '../model/mapped-record.ts';
import type { Rejection } from '../model/rejection.ts';
import type { DatasetFacts } from './mapping.ts';

export interface SourceReader {
  /** Of the mapping or the format; stored with the data set. */
  readonly name: string;
  /** Tells one state of the mapping or format from another: part of the graph version. */
  readonly sha256: string;
  /** What the mapping or the format says of the data set; null: see dataset-facts.ts. */
  readonly dataset: DatasetFacts | null;
  /** Share of refused rows, 0 to 1, above which a file is refused as a whole. */
  readonly acceptRejected: number;
  read(pass: ReadPass): AsyncIterable<MappedBlock>;
}

export interface ReadPass {
  /** The data set that ids are scoped by. */
  readonly dataset: DatasetFacts;
  /** Of the file, hexadecimal, for the provenance of its rows; empty in the first pass. */
  readonly sha256: string;
  /** Called with the bytes of the file as they are read, all of them, in order. */
  readonly onBytes?: ((bytes: Buffer) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface MappedBlock {
  /** In the order of the file. */
  readonly records: readonly MappedRecord[];
  readonly rejections: readonly Rejection[];
  /** Whether a mark of the format shows here that the file is whole; most formats have none. */
  readonly isWhole?: boolean;
}
