import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Command } from 'commander';

import { addGenerateCommand } from '../../../server/cli/generate.ts';
import { InvalidRequest } from '../../../server/model/errors.ts';

let root: string;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'detour-generate-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command as a shell would; answers what it prints. */
async function run(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const program = new Command('detour').exitOverride().configureOutput({
    writeErr: () => undefined,
    writeOut: () => undefined,
  });
  addGenerateCommand(program, {
    onProgress: () => undefined,
    print: (text) => void printed.push(text),
    signal: new AbortController().signal,
  });
  await program.parseAsync(['generate', ...args], { from: 'user' });
  return printed.join('\n');
}

it('makes the network that is asked for, and says what to do with it', async () => {
  const out = join(root, 'small');
  const text = await run('--out', out, '--seed', '3', '--companies', '150', '--shipments', '750');
  expect(text).toContain('150 companies');
  expect(text).toContain('750 shipments, 13 planted schemes, 6 near misses');
  expect(text).toContain(`detour import ${join(out, 'companies.csv')}`);
  expect(readFileSync(join(out, 'shipments.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(751);
});

it('makes a large network in columns, with as many companies as is usual', async () => {
  const out = join(root, 'large');
  const text = await run('--out', out, '--shipments', '20000');
  expect(text).toMatch(
    /^4000 companies, \d+ links, 20000 shipments, 13 planted schemes, 6 near misses/,
  );
  const lines = readFileSync(join(out, 'shipments.csv'), 'utf8').trimEnd().split('\n');
  // A heading, and one row in 500 that an import refuses.
  expect(lines).toHaveLength(1 + 20_000 + 40);
  expect(readFileSync(join(out, 'dataset.yaml'), 'utf8')).toContain('invented: true');
});

it('makes the same bytes again', async () => {
  const options = ['--seed', '9', '--companies', '150', '--shipments', '750'];
  await run('--out', join(root, 'one'), ...options);
  await run('--out', join(root, 'two'), ...options);
  for (const name of ['companies.csv', 'links.csv', 'shipments.csv', 'answer-key.json']) {
    const [one, two] = ['one', 'two'].map((folder) => readFileSync(join(root, folder, name)));
    expect(one?.equals(two!)).toBe(true);
  }
});

it.each([[['--seed', 'x']], [['--shipments', '1e6']], [['--companies', '-5']]])(
  'refuses %j as wrong usage, and makes nothing',
  async (options) => {
    const out = join(root, 'refused');
    await expect(run('--out', out, ...options)).rejects.toThrow('It must be a whole number.');
    expect(existsSync(out)).toBe(false);
  },
);

it('needs a folder to write to', async () => {
  await expect(run()).rejects.toThrow('--out');
});

it('refuses a number out of range before it writes anything', async () => {
  const out = join(root, 'too-small');
  await expect(run('--out', out, '--companies', '9')).rejects.toThrow(InvalidRequest);
  expect(existsSync(out)).toBe(false);
});
