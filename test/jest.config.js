// Three projects, told apart by file ending: unit, neo4j, e2e. Run by test/run.mjs.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const shared = {
  rootDir: root,
  roots: [join(root, 'test')],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

// Both share one database, so their files run one after another, behind the unit tests.
const onNeo4j = {
  ...shared,
  globalSetup: join(root, 'test/support/neo4j-setup.mjs'),
  globalTeardown: join(root, 'test/support/neo4j-teardown.mjs'),
  runner: join(root, 'test/support/serial-runner.mjs'),
};

const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['\\.(neo4j|e2e)\\.test\\.ts$'],
};
const neo4j = { ...onNeo4j, displayName: 'neo4j', testMatch: ['**/*.neo4j.test.ts'] };
const e2e = { ...onNeo4j, displayName: 'e2e', testMatch: ['**/*.e2e.test.ts'] };

export default async () => ({
  rootDir: root,
  maxWorkers: '100%',
  projects: (await canBrowse()) ? [unit, neo4j, e2e] : [unit, neo4j],
});

/** A laptop may do without a browser, CI may not. */
async function canBrowse() {
  const isAskedFor = !process.argv.includes('--selectProjects') || process.argv.includes('e2e');
  const { findChromium } = await tsImport('./support/find-chromium.ts', import.meta.url);
  if (!isAskedFor || findChromium() !== null) return true;
  const sentence = 'There is no Chromium here (set DETOUR_CHROMIUM, or install it)';
  if (process.env.CI === 'true') throw new Error(`${sentence}, and CI needs the browser tests.`);
  console.error(`${sentence}: the browser tests are skipped.`);
  return false;
}
