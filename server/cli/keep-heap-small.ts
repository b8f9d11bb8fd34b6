/**
 * Has this process collect its garbage before the heap grows far beyond what is in use.
 *
 * By itself V8 lets it grow to several times that where memory is free. Reading a file takes about a
 * hundred megabytes less for it, and up to a fifth more processor time.
 */
import { setFlagsFromString } from 'node:v8';

/** Percent that the heap may grow by between two collections of all of it. */
const GROWTH = 40;

export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
