// `npm run bench`: see options.ts for what can be asked for. What needs a Neo4j gets a private one.
import { tsImport } from 'tsx/esm/api';

import { followParent } from '../../server/follow-parent.mjs';
import { prepare } from '../../server/prepare.mjs';

followParent();
prepare();
const load = (file) => tsImport(file, import.meta.url);
const { parseOptions, UsageError } = await load('./options.ts');
try {
  const options = parseOptions(process.argv.slice(2));
  const { measureNetworks } = await load('./bench.ts');
  await measureNetworks(options);
  if (options.parts.has('demo') || options.parts.has('import')) await measureOnOwnNeo4j(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** These empty the database. */
async function measureOnOwnNeo4j({ parts }) {
  const { startTestNeo4j } = await load('../support/test-neo4j.ts');
  const stop = await startTestNeo4j();
  try {
    if (parts.has('demo')) await load('./path-question.ts');
    if (parts.has('import')) await load('./import-rate.ts');
  } finally {
    await stop();
  }
}
