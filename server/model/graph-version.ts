/**
 * The name of one state of the graph, as every answer states it: `12-9f86d081`.
 *
 * The number orders versions for a reader; the hash tells apart two graphs that happen to have seen
 * as many imports. Before the first import it is `0`.
 */
export function toGraphVersion(stored: { number: number; hash: string } | undefined): string {
  return stored === undefined ? '0' : `${stored.number}-${stored.hash.slice(0, 8)}`;
}
