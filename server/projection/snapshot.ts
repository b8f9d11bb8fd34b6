/**
 * A projection as bytes for a file, and what a file must be to be taken for one.
 *
 * Head: magic, format number, length of the layout, checksum of the body, checksum of the head, then
 * the layout as JSON, with spaces up to a whole page. Body: the memory as it is. Nothing in a file is
 * trusted: `parseSnapshotHead` accepts only a layout that this version would have made itself, so
 * that no array lies outside the body. Numbers are in the order of bytes of the machine, like the
 * arrays, so a file from one with another order has a foreign format number.
 *
 * Change FORMAT whenever the same arrays come to mean something else.
 */
import type { GraphProjection, ProjectionLayout } from './graph-projection.ts';
import { isProjectionLayout } from './is-projection-layout.ts';

/** CRC-32 of `bytes`, going on from that of what came `before`; 0 to begin with. */
export type Checksum = (bytes: Uint8Array, before: number) => number;

export interface SnapshotHead {
  readonly layout: ProjectionLayout;
  /** Byte of the file at which the body begins; `layout.byteLength` bytes follow, and nothing else. */
  readonly bodyStart: number;
  /** What the checksum of the body has to be. */
  readonly bodyChecksum: number;
}

/** Why a file is not used, as the end of a sentence about it: `is cut off`. */
export interface SnapshotFault {
  readonly fault: string;
}

export const SNAPSHOT_CHUNK_BYTES = 2 ** 20;
/** So many bytes of a file tell how long its head is. */
export const SNAPSHOT_START_BYTES = 24;
const MAGIC = new TextEncoder().encode('detour\r\n');
const FORMAT = 1;
/** The body begins at a whole page, so that a file can be mapped into memory. */
const ALIGNMENT_BYTES = 4_096;
const MOST_HEAD_BYTES = 2 ** 26;
/** Places of the numbers, in elements of four bytes. */
const PLACE = { format: 2, layoutBytes: 3, bodyChecksum: 4, headChecksum: 5 } as const;

/** The body: a view of what is there, not a copy. */
export function viewSnapshotBody({ memory, layout }: GraphProjection): Uint8Array {
  return new Uint8Array(memory.buffer, 0, layout.byteLength);
}

/** Piece by piece: `bytes` may be larger than what a checksum takes at once. */
export function checksumInChunks(bytes: Uint8Array, checksum: Checksum): number {
  let sum = 0;
  for (let start = 0; start < bytes.length; start += SNAPSHOT_CHUNK_BYTES) {
    sum = checksum(bytes.subarray(start, start + SNAPSHOT_CHUNK_BYTES), sum);
  }
  return sum;
}

export function writeSnapshotHead(
  layout: ProjectionLayout,
  bodyChecksum: number,
  checksum: Checksum,
): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(layout));
  const head = new Uint8Array(toHeadLength(text.length)).fill(0x20);
  head.set(MAGIC);
  head.set(text, SNAPSHOT_START_BYTES);
  const numbers = new Uint32Array(head.buffer, 0, SNAPSHOT_START_BYTES / 4);
  numbers[PLACE.format] = FORMAT;
  numbers[PLACE.layoutBytes] = text.length;
  numbers[PLACE.bodyChecksum] = bodyChecksum;
  numbers[PLACE.headChecksum] = checksumHead(head, checksum);
  return head;
}

/** How many bytes the head of a file has, from its first `SNAPSHOT_START_BYTES` or more. */
export function readSnapshotHeadLength(start: Uint8Array): number | SnapshotFault {
  if (!MAGIC.every((byte, at) => start[at] === byte)) return { fault: 'is not a snapshot' };
  if (start.length < SNAPSHOT_START_BYTES) return { fault: 'is cut off' };
  const numbers = readNumbers(start);
  const format = numbers[PLACE.format]!;
  if (format !== FORMAT) return { fault: `has format ${format}, not ${FORMAT}` };
  const length = toHeadLength(numbers[PLACE.layoutBytes]!);
  return length > MOST_HEAD_BYTES ? { fault: 'is damaged in its head' } : length;
}

/**
 * What the file holds, from its first bytes: at least the head. That the body is sound, only its
 * checksum tells; that it is of the graph at hand, `layout.version`.
 */
export function parseSnapshotHead(
  bytes: Uint8Array,
  fileByteLength: number,
  checksum: Checksum,
): SnapshotHead | SnapshotFault {
  const bodyStart = readSnapshotHeadLength(bytes);
  if (typeof bodyStart !== 'number') return bodyStart;
  if (bytes.length < bodyStart) return { fault: 'is cut off' };
  const head = bytes.subarray(0, bodyStart);
  const numbers = readNumbers(head);
  if (numbers[PLACE.headChecksum] !== checksumHead(head, checksum)) {
    return { fault: 'is damaged in its head' };
  }
  const layout = parseLayout(head, numbers[PLACE.layoutBytes]!);
  if (layout === null) return { fault: 'describes arrays that do not lie where they should' };
  const expected = bodyStart + layout.byteLength;
  if (fileByteLength < expected) return { fault: 'is cut off' };
  if (fileByteLength > expected) return { fault: 'has more bytes than it says' };
  return { layout, bodyStart, bodyChecksum: numbers[PLACE.bodyChecksum]! };
}

function toHeadLength(layoutBytes: number): number {
  return Math.ceil((SNAPSHOT_START_BYTES + layoutBytes) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
}

/** A copy: bytes that were read from a file may begin anywhere. */
function readNumbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes.subarray(0, SNAPSHOT_START_BYTES)).buffer);
}

/** Of everything in the head but the checksum itself. */
function checksumHead(head: Uint8Array, checksum: Checksum): number {
  const before = checksum(head.subarray(0, 4 * PLACE.headChecksum), 0);
  return checksum(head.subarray(SNAPSHOT_START_BYTES), before);
}

/** Null when it is none that this version would have made. */
function parseLayout(head: Uint8Array, layoutBytes: number): ProjectionLayout | null {
  // A copy: a decoder may refuse shared memory.
  const text = head.slice(SNAPSHOT_START_BYTES, SNAPSHOT_START_BYTES + layoutBytes);
  try {
    const layout: unknown = JSON.parse(new TextDecoder().decode(text));
    return isProjectionLayout(layout) ? layout : null;
  } catch {
    return null;
  }
}
