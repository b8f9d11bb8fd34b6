/** Is the built client the one of these sources? If not, build it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
export const CLIENT_FOLDER = join(ROOT, 'build', 'client');
/** Says which sources the build is of. Removed first and written last: half a build has none. */
const STAMP = join(CLIENT_FOLDER, '.sources');

export const isClientFresh = (): boolean =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashSources();

/** Throws Error with the bundler's words when the sources do not build. */
export async function buildClient(): Promise<void> {
  const hash = hashSources();
  rmSync(STAMP, { force: true });
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'client', 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(STAMP, hash);
}

function hashSources(): string {
  const hash = createHash('sha256');
  const schema = listFiles('server/graphql').filter((path) => path.endsWith('.graphql'));
  for (const path of [...listFiles('client'), ...schema, 'package-lock.json']) {
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

const listFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
