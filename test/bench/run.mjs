// `npm run bench [-- FILE...]`: brings up a private Neo4j and measures. With files, the rate of
// importing them is measured too.
import { tsImport } from 'tsx/esm/api';

import { followParent } from '../../server/follow-parent.mjs';
import { prepare } from '../../server/prepare.mjs';

followParent();
prepare();
const { startTestNeo4j } = await tsImport('../support/test-neo4j.ts', import.meta.url);
const stop = await startTestNeo4j();
try {
  await tsImport('./path-question.ts', import.meta.url);
  if (process.argv.length > 2) await tsImport('./import-rate.ts', import.meta.url);
} finally {
  await stop();
}
