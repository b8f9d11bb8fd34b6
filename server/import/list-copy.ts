/**
 * Which day does a copy of a list stand for, and is it whole?
 *
 * First of: what the user says, the `dataset.yaml` beside the file, the file itself. Without a day
 * nothing is imported: when a party was listed would be a guess. A copy counts as complete only when
 * somebody says so, or its end shows it, and no row of it was refused: whoever is missing in a complete
 * copy was not on the list.
 */
import { parseDay } from '../model/day.ts';
import { InvalidRequest } from '../model/errors.ts';
import type { MappedRecord } from '../model/mapped-record.ts';
import type { ListCopyRow } from '../model/rows.ts';

export interface CopyFacts {
  /** `YYYY-MM-DD`; null: not said. */
  readonly asOf: string | null;
  /** Null: not said. */
  readonly isComplete: boolean | null;
}

const ALLOWED = 'a day as YYYY-MM-DD, with --as-of or as asOf in a dataset.yaml beside the file';

/** Throws InvalidRequest for what is no day. */
export function parseCopyFacts(
  asOf: string | null | undefined,
  isComplete: boolean | null | undefined,
): CopyFacts {
  if (asOf != null && parseDay(asOf) === null) {
    throw new InvalidRequest(`--as-of must be a day as YYYY-MM-DD, got ${asOf}.`, {
      field: 'asOf',
      allowed: ALLOWED,
    });
  }
  return { asOf: asOf ?? null, isComplete: isComplete ?? null };
}

/** `asked` wins over `beside`, each fact by itself. */
export const joinCopyFacts = (asked: CopyFacts, beside: CopyFacts | undefined): CopyFacts => ({
  asOf: asked.asOf ?? beside?.asOf ?? null,
  isComplete: asked.isComplete ?? beside?.isComplete ?? null,
});

/** `inFile`: what the file says of itself. Throws InvalidRequest when nobody says. */
export function findAsOf(copy: CopyFacts | undefined, inFile: string | null, path: string): string {
  const asOf = copy?.asOf ?? inFile;
  if (asOf !== null) return asOf;
  throw new InvalidRequest(
    `${path} is a copy of a list and does not say of which day; say it with --as-of YYYY-MM-DD.`,
    { field: 'asOf', allowed: ALLOWED },
  );
}

export interface ListCounts {
  readonly list: string;
  readonly asOf: string;
  /** Rows that are an entry by themselves. */
  readonly entries: number;
  /** Names beside the primary one. */
  readonly aliases: number;
  /** Rows of addresses and addresses within rows. */
  readonly addresses: number;
  /** Of these, rows of addresses without any text. */
  readonly blankAddresses: number;
}

/** Counts what a file says of each list, row by row. */
export class ListCounter {
  readonly #counts = new Map<string, ListCounts>();

  add(record: MappedRecord): void {
    if (record.kind !== 'listEntry') return;
    const { list, asOf, part, nameKinds, addressTexts } = record.row;
    const before = this.#counts.get(list) ?? {
      list,
      asOf,
      entries: 0,
      aliases: 0,
      addresses: 0,
      blankAddresses: 0,
    };
    const isBlank = part === 'ADDRESS' && addressTexts.length === 0;
    this.#counts.set(list, {
      ...before,
      entries: before.entries + (part === 'ENTRY' ? 1 : 0),
      aliases: before.aliases + nameKinds.filter((kind) => kind !== 'PRIMARY').length,
      addresses: before.addresses + addressTexts.length + (isBlank ? 1 : 0),
      blankAddresses: before.blankAddresses + (isBlank ? 1 : 0),
    });
  }

  /** In the order of the file. */
  counts(): readonly ListCounts[] {
    return [...this.#counts.values()];
  }
}

/** A file's part of a list, and whether it is known to be all of it. */
export type CountedCopy = ListCounts & { readonly isComplete: boolean };

/** `isWhole`: the file shows by its end that nothing is missing. */
export function judgeCopies(
  counts: readonly ListCounts[],
  { copy, isWhole, refused }: { copy: CopyFacts | undefined; isWhole: boolean; refused: number },
): CountedCopy[] {
  const isComplete = (copy?.isComplete ?? isWhole) && refused === 0;
  return counts.map((each) => ({ ...each, isComplete }));
}

export const toListCopyRow = (
  { list, asOf, entries, aliases, addresses, isComplete }: CountedCopy,
  dataset: string,
  sha256: string,
): ListCopyRow => ({
  id: `${dataset}:${list}:${asOf}:${sha256.slice(0, 16)}`,
  list,
  asOf,
  entries,
  aliases,
  addresses,
  isComplete,
});
