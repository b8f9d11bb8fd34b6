// `npm test`: installs what is missing, then runs jest with the arguments given.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

import { prepare } from '../server/prepare.mjs';

prepare();
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--config',
    'test/jest.config.js',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: new URL('..', import.meta.url).pathname },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
