import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';

import { addExportCommand } from '../../../server/cli/export.ts';
import { importFiles } from '../../../server/import/import-files.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { emptyGraph, openTestDriver } from '../import/dump-graph.ts';
import { openTemporaryFiles, type TemporaryFiles } from '../import/temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let files: TemporaryFiles;
beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  await emptyGraph(driver);
  const lantern = ['companies', 'links', 'shipments'].map(
    (name) => `test/fixtures/import/lantern/${name}.csv`,
  );
  await importFiles(database, lantern);
}, 60_000);
afterAll(async () => {
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});
beforeEach(() => {
  files = openTemporaryFiles();
});
afterEach(() => files.remove());

async function run(...args: string[]): Promise<string[]> {
  const printed: string[] = [];
  const program = new Command('detour')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  addExportCommand(program, {
    openDatabase: () =>
      Promise.resolve({
        database,
        title: 'Neo4j',
        address: { uri: '', username: '', password: '', database: '' },
        isManaged: false,
        announce: () => undefined,
        close: () => Promise.resolve(),
      }),
    onProgress: () => undefined,
    print: (text) => printed.push(text),
    signal: new AbortController().signal,
  });
  await program.parseAsync(['export', ...args], { from: 'user' });
  return printed;
}

it('writes a file, says that what is in it is invented, and prints the hash of the same bytes', async () => {
  const path = join(files.folder, 'lantern.jsonl');
  const [sentence] = await run('--dataset', 'lantern', path);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  expect(sentence).toBe(
    `Exported ${lines.length} entities. It holds invented data, which refers to nobody.`,
  );
  const [hash] = await run('--dataset', 'lantern', '--hash');
  expect(hash).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
  expect(existsSync(`${path}.partial`)).toBe(false);
});

it('leaves nothing behind when it cannot write', async () => {
  const path = join(files.folder, 'nowhere', 'lantern.jsonl');
  await expect(run(path)).rejects.toThrow(`Cannot write ${path}: ENOENT.`);
});

it('refuses a data set that is not there, and a form that it does not know', async () => {
  await expect(run('--dataset', 'nowhere', '--hash')).rejects.toThrow(
    'There is no data set nowhere.',
  );
  await expect(run('--format', 'rdf')).rejects.toThrow('Allowed choices are ftm');
});
