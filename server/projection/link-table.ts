/** The id of a link, and the links of each party. */
import type { LinkTable } from './graph-projection.ts';

const decoder = new TextDecoder();

export function readLinkId({ idBytes, idStart }: LinkTable, link: number): string {
  // A copy: a decoder may refuse shared memory.
  return decoder.decode(idBytes.slice(idStart[link], idStart[link + 1]));
}

/** How many places `neighbour` has: two per link, one when a party is linked with itself. */
export function countNeighbours({ owner, owned }: LinkEnds): number {
  let count = 0;
  for (let link = 0; link < owner.length; link++) count += owner[link] === owned[link] ? 1 : 2;
  return count;
}

interface LinkEnds {
  readonly owner: ArrayLike<number>;
  readonly owned: ArrayLike<number>;
}

/** Fills `start`, `neighbour` and `neighbourLink` from the ends; ascending by link. */
export function writeNeighbours(links: LinkTable): void {
  const { owner, owned, start, neighbour, neighbourLink } = links;
  start.fill(0);
  for (let link = 0; link < owner.length; link++) {
    start[owner[link]! + 1]!++;
    if (owned[link] !== owner[link]) start[owned[link]! + 1]!++;
  }
  for (let party = 0; party + 1 < start.length; party++) start[party + 1]! += start[party]!;
  const next = start.slice();
  const add = (party: number, other: number, link: number) => {
    neighbour[next[party]!] = other;
    neighbourLink[next[party]!++] = link;
  };
  for (let link = 0; link < owner.length; link++) {
    add(owner[link]!, owned[link]!, link);
    if (owned[link] !== owner[link]) add(owned[link]!, owner[link]!, link);
  }
}
