/** A memory for a projection, which can grow. All zeros. */
import { TooExpensive } from '../model/errors.ts';
import { MOST_BYTES, PAGE_BYTES } from './array-layout.ts';

/** Throws TooExpensive when it is more than WebAssembly can address. */
export function allocateMemory(byteLength: number): WebAssembly.Memory {
  refuseTooLarge(byteLength);
  return new WebAssembly.Memory({
    initial: Math.ceil(byteLength / PAGE_BYTES),
    maximum: MOST_BYTES / PAGE_BYTES,
    shared: true,
  });
}

/** For a check before anything is read. */
export function refuseTooLarge(byteLength: number): void {
  if (byteLength <= MOST_BYTES) return;
  const gib = (byteLength / 2 ** 30).toFixed(1);
  throw new TooExpensive(
    `The graph takes ${gib} GiB as arrays, and the search in memory can address 4 GiB: use the Cypher finder`,
  );
}
