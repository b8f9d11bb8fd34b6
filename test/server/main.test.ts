/** What a person reads when something is missing or wrong: one sentence, and the exit code. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterAll, expect, it } from '@jest/globals';

import { runDetour } from '../support/run-detour.ts';

const folder = mkdtempSync(join(tmpdir(), 'detour-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const END_WITHIN_MS = 30_000;

async function outcomeOf(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const folders = { DETOUR_DATA: join(folder, 'data'), DETOUR_CACHE: join(folder, 'cache') };
  const detour = runDetour(args, { ...folders, JAVA_HOME: '', ...env });
  return { code: await detour.ended, output: detour.output() };
}

const start = (env: NodeJS.ProcessEnv) => outcomeOf(['start', '--no-client'], env);

/** A `java` that only tells its version, as real ones do. */
function writeFakeJava(version: string): string {
  const script = `#!/bin/sh\necho 'openjdk version "${version}" 2022-01-18' >&2\n`;
  writeFileSync(join(folder, 'java'), script, { mode: 0o755 });
  return folder;
}

it(
  'says that Java is missing, and installs nothing when that is forbidden',
  async () => {
    expect(await start({ PATH: '', DETOUR_INSTALL: 'never' })).toEqual({
      code: 1,
      output: expect.stringMatching(
        /^Neo4j needs Java 17, 21 or 25, and there is none here\. .+\n$/,
      ),
    });
  },
  END_WITHIN_MS,
);

it(
  'refuses a Java that Neo4j does not run on',
  async () => {
    const path = `${writeFakeJava('11.0.14')}${delimiter}${process.env['PATH']}`;
    expect(await start({ PATH: path })).toEqual({
      code: 1,
      output: expect.stringMatching(/^Neo4j needs Java 17, 21 or 25, and .+ is Java 11\. .+\n$/),
    });
  },
  END_WITHIN_MS,
);

it(
  'says that Maven is missing when Neo4j is still to be fetched',
  async () => {
    const path = writeFakeJava('17.0.15');
    expect(await start({ PATH: path, DETOUR_INSTALL: 'never' })).toEqual({
      code: 1,
      output: expect.stringMatching(/^Maven \(mvn\) fetches Neo4j, and .+\n$/),
    });
  },
  END_WITHIN_MS,
);

it(
  'refuses a port that is taken, before it does anything else',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const outcome = await start({ PORT: String(port) });
    other.close();
    expect(outcome).toEqual({
      code: 1,
      output: `Port ${port} is taken. Set PORT to another one.\n`,
    });
  },
  END_WITHIN_MS,
);

it(
  'says that the Neo4j of NEO4J_URI does not answer, without its password',
  async () => {
    const { code, output } = await start({
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'not-to-be-seen',
    });
    expect(code).toBe(1);
    expect(output).toContain('Cannot reach Neo4j at bolt://127.0.0.1:1.');
    expect(output).not.toContain('not-to-be-seen');
  },
  END_WITHIN_MS,
);

it(
  'says that its folder is none',
  async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await start({ DETOUR_DATA: file })).toEqual({
      code: 1,
      output: expect.stringMatching(/^Cannot write to .+, or set DETOUR_DATA to another one\.\n$/),
    });
  },
  END_WITHIN_MS,
);

it(
  'ends with code 2 when it is called wrongly',
  async () => {
    expect(await outcomeOf(['detour-round'])).toMatchObject({ code: 2 });
    expect(await start({ PORT: 'http' })).toEqual({
      code: 2,
      output: 'PORT must be a whole number from 1 to 65535, got http.\n',
    });
  },
  END_WITHIN_MS,
);
