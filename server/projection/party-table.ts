/** Which party has this id, and which id has this party? */
import type { PartyTable } from './graph-projection.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** -1 when nobody has it. O(1). */
export function findParty(parties: PartyTable, id: string): number {
  return findPartyBytes(parties, encoder.encode(id));
}

/** The same, for an id as UTF-8. */
export function findPartyBytes(parties: PartyTable, id: Uint8Array): number {
  const { idSlots, idStart, idBytes } = parties;
  const mask = idSlots.length - 1;
  for (let slot = hashId(id) & mask; ; slot = (slot + 1) & mask) {
    const party = idSlots[slot]! - 1;
    if (party < 0) return -1;
    if (isSameText(idBytes, idStart[party]!, idStart[party + 1]!, id)) return party;
  }
}

/** Of a party; or of a link, from the table of links. */
export function readId(
  { idBytes, idStart }: Pick<PartyTable, 'idBytes' | 'idStart'>,
  place: number,
): string {
  // A copy: a decoder may refuse shared memory.
  return decoder.decode(idBytes.slice(idStart[place], idStart[place + 1]));
}

/** Fills `idSlots` from the ids, party by party: the same parties give the same slots. */
export function writeIdSlots({ idSlots, idStart, idBytes }: PartyTable): void {
  idSlots.fill(0);
  const mask = idSlots.length - 1;
  for (let party = 0; party + 1 < idStart.length; party++) {
    let slot = hashId(idBytes.subarray(idStart[party], idStart[party + 1])) & mask;
    while (idSlots[slot] !== 0) slot = (slot + 1) & mask;
    idSlots[slot] = party + 1;
  }
}

/** FNV-1a, with its high bits folded into the low ones that choose the slot. */
function hashId(id: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of id) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSameText(bytes: Uint8Array, start: number, end: number, id: Uint8Array): boolean {
  if (end - start !== id.length) return false;
  for (let at = 0; at < id.length; at++) {
    if (bytes[start + at] !== id[at]) return false;
  }
  return true;
}
