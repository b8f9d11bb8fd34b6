// `npm test`: installs what is missing, then runs jest with the arguments given.
// `npm run check` (--with-lint): formatter, linter and compiler first.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { followParent } from '../server/follow-parent.mjs';
import { prepare } from '../server/prepare.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CHECKS = [['prettier', '--check', '.'], ['eslint', '.'], ['tsc']];

followParent();
prepare();
const args = process.argv.slice(2);
if (args.includes('--with-lint')) {
  for (const check of CHECKS) {
    const shell = process.platform === 'win32';
    const { status } = spawnSync('npx', ['--no-install', ...check], {
      cwd: ROOT,
      stdio: 'inherit',
      shell,
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--config',
    'test/jest.config.js',
    ...args.filter((arg) => arg !== '--with-lint'),
  ],
  { stdio: 'inherit', cwd: ROOT },
);
// jest takes its Neo4j away before it ends: wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
