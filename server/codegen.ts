/** `npm run codegen`: writes every generated file, or tells which are stale (`--check`). */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

import { readCypherFiles } from './neo4j/cypher-file.ts';
import { toQueryTypes } from './neo4j/write-query-types.ts';
import { toGraphqlTypes } from './graphql-codegen.ts';

const ROOT = join(import.meta.dirname, '..');

/** Path from the project's root to what the file should say. */
export async function buildGeneratedFiles(): Promise<Map<string, string>> {
  return new Map([
    ['server/neo4j/generated.ts', toQueryTypes(readCypherFiles())],
    ...(await toGraphqlTypes(ROOT)),
  ]);
}

/** Writes what differs; answers the paths that did. */
export async function writeGeneratedFiles(): Promise<string[]> {
  const written: string[] = [];
  for (const [path, text] of await buildGeneratedFiles()) {
    const full = join(ROOT, path);
    if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
    writeFileSync(full, text);
    written.push(path);
  }
  return written;
}
