/** `npm run codegen`: writes every generated file, or tells which are stale (`--check`). */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

import { parseCypherFile, readCypherFiles } from './neo4j/cypher-file.ts';
import { toQueryTypes } from './neo4j/write-query-types.ts';
import { toGraphqlTypes } from './graphql-codegen.ts';
import { toKernelModule } from './kernel-codegen.ts';
import { toWalkStatements } from './paths/write-walk-statements.ts';

const ROOT = join(import.meta.dirname, '..');

/** Path from the project's root to what the file should say. */
export async function buildGeneratedFiles(): Promise<Map<string, string>> {
  const walks = toWalkStatements();
  const written = readCypherFiles().filter(({ name }) => !walks.some(([walk]) => walk === name));
  const files = [...written, ...walks.map(([name, text]) => parseCypherFile(name, text))];
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map([
    ...walks.map(([name, text]): [string, string] => [`cypher/${name}.cypher`, text]),
    ['server/neo4j/generated.ts', toQueryTypes(files)],
    ...(await toGraphqlTypes(ROOT)),
    await toKernelModule(ROOT),
  ]);
}

/** Writes what differs, unless `isDry`; answers the paths that did. */
export async function writeGeneratedFiles({ isDry = false } = {}): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of await buildGeneratedFiles()) {
    const full = join(ROOT, path);
    if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
    if (!isDry) writeFileSync(full, text);
    stale.push(path);
  }
  return stale;
}
