/** Is there room for a graph in memory? Asked before any of it is allocated. */
import { MOST_BYTES } from './projection/array-layout.ts';

/** The memory is not there, or cannot be addressed. The message says how much is needed. */
export class MemoryTooSmall extends Error {}

/** Beside the graph: what questions need, and the server itself. */
const RESERVE_BYTES = 256 * 2 ** 20;

export interface NeededBytes {
  /** Of the graph itself, which has to lie in one memory. */
  readonly graph: number;
  /** Of that, and of what makes it. */
  readonly total: number;
}

/** Throws MemoryTooSmall. */
export function refuseTooLarge(
  shipments: number,
  needed: NeededBytes,
  availableBytes: number,
): void {
  const what = `Path questions on ${shipments.toLocaleString('en')} shipments in memory`;
  if (needed.graph > MOST_BYTES) {
    throw new MemoryTooSmall(
      `${what} need ${toGib(needed.graph)}, and ${toGib(MOST_BYTES)} can be addressed: Neo4j answers them (the Cypher finder), slower.`,
    );
  }
  const wanted = needed.total + RESERVE_BYTES;
  if (wanted <= availableBytes) return;
  throw new MemoryTooSmall(
    `${what} need ${toGib(wanted)} of memory, and ${toGib(availableBytes)} are free: Neo4j answers them (the Cypher finder), slower, until there is room.`,
  );
}

const toGib = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
