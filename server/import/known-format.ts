/** A kind of file whose meaning is known, so that it needs no mapping. */
import type { FileStart } from './read-records.ts';
import type { SourceReader } from './source-reader.ts';

export interface KnownFormat {
  /** As in `--format`, and as stored with the data set. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** Whether a file that begins like this is of the format: sure enough to read it without asking. */
  recognise(start: FileStart): boolean;
  open(start: FileStart): Promise<SourceReader>;
}
