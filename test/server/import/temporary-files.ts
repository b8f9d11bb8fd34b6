/** Small files of a test, in a folder of its own that `remove` takes away. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFiles {
  readonly folder: string;
  /** Writes a file and answers its path. */
  write(name: string, content: string | Buffer): string;
  remove(): void;
}

export function openTemporaryFiles(): TemporaryFiles {
  const folder = mkdtempSync(join(tmpdir(), 'detour-import-'));
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
