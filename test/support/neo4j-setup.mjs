// jest's globalSetup of the projects that need a database: plain JavaScript, because jest loads it
// before it transforms anything. The work is in test-neo4j.ts.
import { tsImport } from 'tsx/esm/api';

export default async function setUp() {
  const { startTestNeo4j } = await tsImport('./test-neo4j.ts', import.meta.url);
  globalThis.stopTestNeo4j = await startTestNeo4j();
}
