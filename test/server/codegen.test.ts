import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';

// A process of its own: the generator brings its own copy of graphql, which jest would load twice.
it('has no stale generated file: run `npm run codegen`', () => {
  const detour = join(import.meta.dirname, '../../server/detour.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [detour, 'codegen', '--check'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('Nothing is stale.\n');
}, 60_000);
