/**
 * Only one import writes at a time: who does holds a claim, in the graph itself.
 *
 * Every transaction of an import begins by extending its claim, which locks the node that holds it.
 * So even an importer that slept past the end of its claim cannot write beside its successor. The
 * claim of a process that is dead on this machine is taken over at once; that of another machine
 * ends by itself.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import { Unavailable } from '../model/errors.ts';
import type { Database, WriteTransaction } from '../neo4j/database.ts';

/** More than any transaction of an import takes. */
const CLAIM_SECONDS = 60;
export const NO_HASH = '0'.repeat(64);

export interface ClaimedVersion {
  readonly nextSeq: number;
  /** Null in a graph whose parties and links have no numbers yet: see number-older-graph.ts. */
  readonly nextPartySeq: number | null;
  readonly nextLinkSeq: number | null;
  /** 0 before the first import. */
  readonly number: number;
  readonly hash: string;
  /** Files that were begun and are not committed, and how many rows of each are written. */
  readonly openFiles: readonly string[];
  readonly openCounts: readonly number[];
}

export class ImportClaim {
  readonly #database: Database;
  readonly #token: string;

  private constructor(database: Database, token: string) {
    this.#database = database;
    this.#token = token;
  }

  /** Throws Unavailable, naming the holder, when another import holds the claim. */
  static async take(database: Database): Promise<ImportClaim> {
    const token = randomUUID();
    let abandoned: string | null = null;
    for (;;) {
      const [row] = await database.write((tx) =>
        tx.run('import/take-lock', {
          token,
          holder: `process ${process.pid} on ${hostname()}`,
          host: hostname(),
          pid: process.pid,
          seconds: CLAIM_SECONDS,
          abandoned,
          noHash: NO_HASH,
        }),
      );
      if (row === undefined) throw new Error('take-lock answers one row');
      if (row.isTaken) return new ImportClaim(database, token);
      const isDead = row.host === hostname() && row.pid !== null && !isAlive(row.pid);
      if (!isDead || abandoned === row.token) {
        throw new Unavailable(
          `Another import is writing: ${row.holder ?? 'unknown'}.`,
          `Wait until it has ended; if it was killed, until its claim ends in ${row.secondsLeft ?? CLAIM_SECONDS} s.`,
        );
      }
      abandoned = row.token;
    }
  }

  /** First in every transaction that writes. Throws Unavailable when the claim was lost. */
  async extend(tx: WriteTransaction): Promise<ClaimedVersion> {
    const [row] = await tx.run('import/extend-lock', {
      token: this.#token,
      seconds: CLAIM_SECONDS,
    });
    if (row !== undefined) return row;
    throw new Unavailable(
      'Another import took over, because this one paused for too long.',
      'Run this import again when the other one has ended; what is written already is kept.',
    );
  }

  async release(): Promise<void> {
    await this.#database.write((tx) => tx.run('import/release-lock', { token: this.#token }));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
