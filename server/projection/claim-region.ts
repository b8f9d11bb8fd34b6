/** Room in the shared memory for what a question needs beside the projection. */
import { TooExpensive } from '../model/errors.ts';
import { PAGE_BYTES } from './array-layout.ts';

/** Bytes of the shared memory that belong to one thing at a time; whole pages. */
export interface Region {
  readonly offset: number;
  readonly byteLength: number;
}

/**
 * `freed` when it is large enough, otherwise new pages at the end: other threads may claim theirs at
 * the same moment. What is in it is left over from before. Throws TooExpensive when there is no more.
 */
export function claimRegion(
  memory: WebAssembly.Memory,
  byteLength: number,
  freed: Region | null,
): Region {
  if (freed !== null && freed.byteLength >= byteLength) return freed;
  const pages = Math.ceil(byteLength / PAGE_BYTES);
  try {
    return { offset: memory.grow(pages) * PAGE_BYTES, byteLength: pages * PAGE_BYTES };
  } catch {
    const mib = Math.ceil(byteLength / 2 ** 20);
    throw new TooExpensive(
      `The question needs ${mib} MiB more than the memory for path questions can hold: ask about fewer goods`,
    );
  }
}
