import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect, it } from '@jest/globals';

const MODULE = pathToFileURL(join(import.meta.dirname, '../../server/follow-parent.mjs')).href;
const PROGRAM = `import { followParent } from '${MODULE}';
  followParent();
  console.log(process.pid);
  setInterval(() => undefined, 1000);`;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Starts the program under a shell, ends the shell, and tells whether the program ended too. */
async function endsWithItsShell(env: NodeJS.ProcessEnv): Promise<boolean> {
  // The second command keeps the shell from becoming the program itself.
  const command = `"${process.execPath}" --input-type=module -e "$PROGRAM"; true`;
  const shell = spawn('sh', ['-c', command], {
    env: { PATH: process.env['PATH'], PROGRAM, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  shell.kill('SIGTERM');
  for (let waited = 0; waited < 3_000 && isRunning(pid); waited += 50) await sleep(50);
  const ended = !isRunning(pid);
  if (!ended) process.kill(pid, 'SIGKILL');
  return ended;
}

it('ends a program of npm when the shell in between is told to end', async () => {
  expect(await endsWithItsShell({ npm_lifecycle_event: 'start' })).toBe(true);
});

it('lets a program that npm did not start run on', async () => {
  expect(await endsWithItsShell({})).toBe(false);
}, 10_000);
