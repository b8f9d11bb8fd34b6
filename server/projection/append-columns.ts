/** Writes parties and links of columns behind those that their tables have already. */
import type { LinkTable, PartyTable } from './graph-projection.ts';
import type { LinkColumns } from './link-columns.ts';
import type { PartyColumns } from './party-columns.ts';
import { appendIds } from './text-column.ts';

/** Those of `order`, which are places in the columns; `idSlots` is left to `writeIdSlots`. */
export function appendParties(
  target: PartyTable,
  count: number,
  parties: PartyColumns,
  order: Uint32Array,
): void {
  appendIds(target, count, parties.ids, order);
  for (let at = 0; at < order.length; at++) {
    target.isPerson[count + at] = parties.isPerson[order[at]!]!;
    target.country[count + at] = parties.country[order[at]!]!;
  }
}

/** The same for links; `partyOf` leads from the party's place in the columns to the party. */
export function appendLinks(
  target: LinkTable,
  count: number,
  links: LinkColumns,
  order: Uint32Array,
  partyOf: Uint32Array,
): void {
  appendIds(target, count, links.ids, order);
  for (let at = 0; at < order.length; at++) {
    const from = order[at]!;
    target.owner[count + at] = partyOf[links.owner[from]!]!;
    target.owned[count + at] = partyOf[links.owned[from]!]!;
    target.fromDay[count + at] = links.fromDay[from]!;
    target.toDay[count + at] = links.toDay[from]!;
    target.shareMax[count + at] = links.shareMax[from]!;
  }
}
