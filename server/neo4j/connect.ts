/** Opens the one driver of the process, with limits that keep a lost database from hanging us. */
import neo4j, { type Driver } from 'neo4j-driver';

import { Unavailable } from '../model/errors.ts';

export interface Neo4jAddress {
  /** bolt://, neo4j://, and their +s forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Always named: asking the server for the default costs a round trip per session. */
  readonly database: string;
}

/** Does not connect yet. Numbers come as numbers: ours are below 2^53. */
export function openDriver({ uri, username, password }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 8_000,
      maxTransactionRetryTime: 8_000,
      connectionLivenessCheckTimeout: 30_000,
      telemetryDisabled: true,
      userAgent: 'detour/0.1',
    });
  } catch (cause) {
    throw new Unavailable(
      `Cannot use ${uri} as the address of Neo4j.`,
      'Set NEO4J_URI to something like bolt://127.0.0.1:7687 or neo4j+s://host.',
      { cause },
    );
  }
}
