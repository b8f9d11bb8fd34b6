/** Which settings does our Neo4j run with? Pure; the same text for both lines but for theirs. */
import type { Neo4jLine } from './neo4j-line.ts';

export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** An eighth of the machine for each, within limits: a laptop has other things to do. */
export function planMemory(totalBytes: number): Memory {
  const share = Math.floor(totalBytes / 8 / 2 ** 20);
  return {
    heapMb: Math.min(Math.max(share, 512), 4_096),
    pageCacheMb: Math.min(Math.max(share, 128), 4_096),
  };
}

/** The text of neo4j.conf for a server that keeps all in `home` and listens on one port only. */
export function buildNeo4jConf(
  line: Neo4jLine,
  { home, port, memory }: { home: string; port: number; memory: Memory },
): string {
  // Forward slashes on every system: the file reads a backslash as an escape.
  const root = home.replaceAll('\\', '/');
  const address = `127.0.0.1:${port}`;
  const settings: Record<string, string> = {
    'server.directories.data': `${root}/data`,
    'server.directories.logs': `${root}/logs`,
    'server.directories.run': `${root}/run`,
    'server.directories.plugins': `${root}/plugins`,
    'server.directories.import': `${root}/import`,
    'server.directories.transaction.logs.root': `${root}/data/transactions`,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'server.memory.pagecache.size': `${memory.pageCacheMb}m`,
    // A query that asks for more fails by itself, instead of taking the server down.
    'db.memory.transaction.max': `${Math.floor(memory.heapMb / 4)}m`,
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.preallocate': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Idle threads of Bolt are otherwise waited for, 10 s at each stop.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    ...line.settings,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
