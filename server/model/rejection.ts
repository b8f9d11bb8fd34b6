/**
 * Why was a row of a source refused?
 *
 * Reasons are counted, stored with the data set and shown, so their wording is part of the contract:
 * add to them, do not reword them.
 */
export const REJECTION_REASONS = [
  // The text of the row
  'bytes that are no text in this encoding',
  'NUL character',
  'broken quote',
  'wrong number of fields',
  'row too long',
  'broken JSON',
  'not a JSON object',
  'nested too deep',
  'of an older version of the standard',
  'replaced by a newer statement',
  'personal data that is not kept',
  // Who and what
  'no record id',
  'no consignor',
  'no consignee',
  'no owner',
  'no owned company',
  'no party at one end',
  'no name',
  'no kind',
  'id too long',
  'name too long',
  'text too long',
  // Values
  'not one of the known values',
  'unknown country',
  'HS code needs six digits',
  'date in another format',
  'two-digit year',
  'impossible date',
  'ends before it begins',
  'not a number',
  'number out of range',
  'negative number',
  'share outside 0 to 100 %',
  'least share above most share',
  // Of lists
  'header repeated',
  'list is not known',
  'no entry number',
  'element too large',
  // What the graph says
  'imported before with other content',
  'owner is not in the graph',
  'owned company is not in the graph',
  'party is not in the graph',
  'party is a person, not a company',
  'party is a company, not a person',
  // What the row is
  'not an ownership or control link',
  'withdrawn by its source',
  'owner of the account is not known',
  'owner of the account is a person',
  'sum of other rows',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** What is wrong with a row, before it is known which row. */
export interface Problem {
  readonly reason: RejectionReason;
  /** Column of the source; null when it is about the whole row. */
  readonly field: string | null;
  /** As it stands in the source; cut where it is shown. */
  readonly value: string;
}

export interface Rejection extends Problem {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Line on which the row begins; the header is line 1. */
  readonly line: number;
}

/** How many rows each reason refused, most frequent first, then by reason. */
export type ReasonCounts = ReadonlyMap<RejectionReason, number>;

export class RejectionCounter {
  readonly #counts = new Map<RejectionReason, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(reason: RejectionReason): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    this.#total++;
  }

  counts(): ReasonCounts {
    return sortCounts(this.#counts);
  }
}

export function sortCounts(counts: Iterable<readonly [RejectionReason, number]>): ReasonCounts {
  return new Map(
    [...counts].sort(([reasonA, a], [reasonB, b]) => b - a || (reasonA < reasonB ? -1 : 1)),
  );
}
