/** How many bytes can still be allocated, as far as the system tells? */
import { readFileSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';

/** Where a container's share of memory is accounted for: cgroup version 2, then 1. */
const ACCOUNTS = ['/sys/fs/cgroup/memory.stat', '/sys/fs/cgroup/memory/memory.stat'];

/** Of the machine, or of the container we are in: whichever is less. */
export function readAvailableBytes(): number {
  const limit = process.constrainedMemory();
  const isLimited = limit > 0 && limit < totalmem();
  if (!isLimited) return freemem();
  // What the container keeps of files counts as used there, and is given back when it is needed.
  return Math.min(freemem(), process.availableMemory() + readFileCacheBytes());
}

function readFileCacheBytes(): number {
  for (const path of ACCOUNTS) {
    try {
      const found = /^(?:total_)?inactive_file (\d+)$/m.exec(readFileSync(path, 'utf8'));
      if (found !== null) return Number(found[1]);
    } catch {
      // Not this version.
    }
  }
  return 0;
}
