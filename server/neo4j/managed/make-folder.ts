/** A folder that only its user can read. */
import { accessSync, constants, mkdirSync } from 'node:fs';

import { Unavailable } from '../../model/errors.ts';

/** Throws Unavailable, naming the variable that moves it, when it cannot be made or written to. */
export function makeFolder(path: string, variable: 'DETOUR_DATA' | 'DETOUR_CACHE'): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const remedy = `Make it a folder you can write to, or set ${variable} to another one.`;
    throw new Unavailable(`Cannot write to ${path} (${code}).`, remedy, { cause });
  }
}
