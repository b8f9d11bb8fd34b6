/**
 * The kinds of file whose meaning is known, so that they need no mapping.
 *
 * What an item of such a file says stands in `formats/`; how items are cut out of the file, here.
 */
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

export const KNOWN_FORMATS: readonly KnownFormat[] = [];
