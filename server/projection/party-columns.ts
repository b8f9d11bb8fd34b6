/** Parties as growing columns, in the order in which they come. */
import { toCountryNumber } from './graph-projection.ts';
import { TextColumn } from './text-column.ts';

export class PartyColumns {
  readonly ids: TextColumn;
  readonly isPerson: number[] = [];
  /** `toCountryNumber`. */
  readonly country: number[] = [];
  /** -1: none. */
  readonly seq: number[] = [];

  constructor(expected: number) {
    this.ids = new TextColumn(expected);
  }

  add(id: string, isPerson: boolean, country: string | null, seq: number | null): number {
    this.isPerson.push(isPerson ? 1 : 0);
    this.country.push(toCountryNumber(country));
    this.seq.push(seq ?? -1);
    return this.ids.add(id);
  }
}
