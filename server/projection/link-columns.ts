/** Links as growing columns, in the order in which they come. */
import type { Day } from '../model/day.ts';
import { TextColumn } from './text-column.ts';

export interface LinkFacts {
  readonly id: string;
  /** Places of parties. */
  readonly owner: number;
  readonly owned: number;
  /** Null: open. */
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  /** Percent; null for control, and where no share is stated. */
  readonly shareMax: number | null;
  /** Null: comes first, by id. */
  readonly seq: number | null;
}

const OPEN_FROM = -(2 ** 31);
const OPEN_TO = 2 ** 31 - 1;

/** Values as in `LinkTable`, but the ends are places of parties in the columns. */
export class LinkColumns {
  readonly ids: TextColumn;
  readonly owner: number[] = [];
  readonly owned: number[] = [];
  readonly fromDay: number[] = [];
  readonly toDay: number[] = [];
  readonly shareMax: number[] = [];
  /** -1: none. */
  readonly seq: number[] = [];

  constructor(expected: number) {
    this.ids = new TextColumn(expected);
  }

  add({ id, owner, owned, fromDay, toDay, shareMax, seq }: LinkFacts): void {
    this.ids.add(id);
    this.owner.push(owner);
    this.owned.push(owned);
    this.fromDay.push(fromDay ?? OPEN_FROM);
    this.toDay.push(toDay ?? OPEN_TO);
    this.shareMax.push(shareMax ?? NaN);
    this.seq.push(seq ?? -1);
  }
}
