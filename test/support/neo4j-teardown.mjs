// jest's globalTeardown beside neo4j-setup.mjs.
export default async function tearDown() {
  await globalThis.stopTestNeo4j?.();
}
