/** The cache folder: fetched once for all who ask, and made whole again when it is damaged. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from '@jest/globals';

import { findJava } from '../../../../server/neo4j/managed/find-tools.ts';
import type { Progress } from '../../../../server/neo4j/managed/progress.ts';
import { findJars, provisionJars } from '../../../../server/neo4j/managed/provision-jars.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'detour-cache-'));
afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

it('is fetched by one of two who ask at once, over what a killed one left, and again when damaged', async () => {
  const found = await findJava(process.env);
  const { java, line } = found!;
  const said: string[] = [];
  const options = {
    cacheFolder,
    java,
    env: process.env,
    mayInstall: false,
    onProgress: ({ step }: Progress) => void said.push(step),
  };
  const left = join(cacheFolder, 'neo4j.1.unfinished');
  mkdirSync(left);
  writeFileSync(join(cacheFolder, 'running.json'), '{"owner":{"pid":1,"startedAt":"once"}}');

  expect(findJars(line!, cacheFolder)).toBeNull();
  const [folder, same] = await Promise.all([
    provisionJars(line!, options),
    provisionJars(line!, options),
  ]);
  expect(same).toBe(folder);
  expect(findJars(line!, cacheFolder)).toBe(folder);
  expect(said.some((step) => step.startsWith('Waiting for process'))).toBe(true);
  expect(readdirSync(cacheFolder)).toHaveLength(1);

  const jar = readdirSync(folder).find((name) => name.endsWith('.jar'))!;
  writeFileSync(join(folder, jar), 'half of it');
  expect(findJars(line!, cacheFolder)).toBeNull();
  expect(await provisionJars(line!, options)).toBe(folder);
  expect(findJars(line!, cacheFolder)).toBe(folder);
}, 240_000);
