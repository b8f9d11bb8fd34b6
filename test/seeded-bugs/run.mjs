// `npm run test:bugs`: puts small bugs into the search, one at a time, and tells how many the tests of
// the search catch. Works on copies outside the checkout; some minutes on two cores.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { tsImport } from 'tsx/esm/api';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const COPIED = ['server', 'test', 'cypher', 'data', 'package.json', 'tsconfig.json'];
/** Tests of the search itself; the slow ones of the kernel only for bugs in the kernel. */
const TESTS = ['paths/search/search-engine', 'paths/search/search-parts'];
const KERNEL_TESTS = ['paths/search/'];
const WORLDS = '1000';
/** A bug may make a search endless: that is noticed too. */
const MOST_MS = 180_000;
const LEAST_SHARE = 0.95;

const { SEEDED_BUGS } = await tsImport('./bugs.ts', import.meta.url);
const wanted = process.argv.slice(2);
const bugs = SEEDED_BUGS.filter(
  ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
const folder = mkdtempSync(join(tmpdir(), 'detour-bugs-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const copies = Array.from({ length: Math.min(2, availableParallelism()) }, (_, number) => {
  const copy = join(folder, String(number));
  for (const each of COPIED) cpSync(join(ROOT, each), join(copy, each), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
});

/** Whether the tests pass in a copy. */
function runTests(copy, tests) {
  return new Promise((resolve) => {
    const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
    args.push(
      '--config',
      'test/jest.config.js',
      '--selectProjects',
      'unit',
      '--bail',
      '--runInBand',
    );
    args.push('--testPathPatterns', ...tests);
    const env = { ...process.env, DETOUR_TEST_WORLDS: WORLDS };
    const child = spawn(process.execPath, args, { cwd: copy, env, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

if (!(await runTests(copies[0], KERNEL_TESTS))) {
  console.error('The tests fail without any bug: nothing can be told.');
  process.exit(1);
}
const missed = [];
const queue = [...bugs];
await Promise.all(
  copies.map(async (copy) => {
    for (let bug = queue.shift(); bug !== undefined; bug = queue.shift()) {
      const path = join(copy, 'server', bug.file);
      const text = readFileSync(path, 'utf8');
      if (text.split(bug.find).length !== 2) {
        console.error(`${bug.file} does not hold exactly once: ${bug.find}`);
        process.exit(1);
      }
      writeFileSync(
        path,
        text.replace(bug.find, () => bug.replace),
      );
      const isCaught = !(await runTests(copy, bug.file.includes('kernel') ? KERNEL_TESTS : TESTS));
      writeFileSync(path, text);
      if (!isCaught) missed.push(bug);
      const what = `${bug.find.trim().split('\n')[0]} -> ${bug.replace.trim().split('\n')[0] || '(nothing)'}`;
      console.log(`${isCaught ? 'caught' : 'MISSED'}  ${bug.file}: ${what}`);
    }
  }),
);
const caught = bugs.length - missed.length;
console.log(
  `${caught} of ${bugs.length} seeded bugs caught (${((100 * caught) / bugs.length).toFixed(1)} %).`,
);
if (caught < LEAST_SHARE * bugs.length) process.exitCode = 1;
