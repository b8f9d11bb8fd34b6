/**
 * The one door to Neo4j. Statements are files of `cypher/`, asked for by name; every value is a
 * parameter. What goes wrong leaves as an error of `model/errors.ts`.
 */
import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
} from 'neo4j-driver';

import { TimedOut, TooExpensive, Unavailable } from '../model/errors.ts';
import type { Neo4jAddress } from './connect.ts';
import { openDriver } from './connect.ts';
import { type CypherFile, type FieldType, readCypherFiles } from './cypher-file.ts';
import type { Queries } from './generated.ts';

export type QueryName = Extract<keyof Queries, string>;
export type ReadName = {
  [Name in QueryName]: Queries[Name]['access'] extends 'read' ? Name : never;
}[QueryName];
export type Params<Name extends QueryName> = Queries[Name]['params'];
export type Row<Name extends QueryName> = Queries[Name]['row'];

export interface CallOptions {
  /** Ends the transaction when it is aborted; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Neo4j ends the transaction after this many milliseconds: TimedOut. */
  readonly timeoutMs?: number;
}

export interface StreamOptions extends CallOptions {
  /** Rows asked for at a time; fewer when each of them is large. */
  readonly fetchSize?: number;
}

/** Thrown when Neo4j refuses more memory to one transaction: the caller asked for too much at once. */
export class OutOfTransactionMemory extends TooExpensive {}

/** Runs statements inside one write transaction: all of them happen, or none. */
export interface WriteTransaction {
  run<Name extends QueryName>(name: Name, params: Params<Name>): Promise<Row<Name>[]>;
}

export interface ServerFacts {
  readonly version: string;
  readonly edition: string;
}

const DEFAULT_TIMEOUT_MS = 30_000;
/** Rows asked for at a time while streaming; the driver pauses the server in between. */
const FETCH_SIZE = 2_000;

export class Database {
  readonly #address: Neo4jAddress;
  readonly #driver: Driver;
  readonly #files: ReadonlyMap<string, CypherFile>;

  constructor(address: Neo4jAddress, files: readonly CypherFile[] = readCypherFiles()) {
    this.#address = address;
    this.#driver = openDriver(address);
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  /** Rejects with Unavailable when Neo4j does not answer. */
  async verify(): Promise<ServerFacts> {
    return this.#guard(async () => {
      const { agent } = await this.#driver.getServerInfo({ database: this.#address.database });
      const { records } = await this.#driver.executeQuery(
        'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition',
        {},
        { database: this.#address.database, routing: neo4j.routing.READ },
      );
      const facts = records[0]?.toObject() as ServerFacts | undefined;
      return facts ?? { version: agent ?? 'unknown', edition: 'unknown' };
    });
  }

  /** Applies every statement of `cypher/schema/`, in the order of the names. Safe to repeat. */
  async applySchema(): Promise<void> {
    const session = this.#openSession('WRITE');
    try {
      for (const file of this.#files.values()) {
        if (file.access === 'schema') await this.#guard(() => session.run(file.text));
      }
      await this.#guard(() => session.run('CALL db.awaitIndexes(300)'));
    } finally {
      await session.close();
    }
  }

  /**
   * After much was written: lets Neo4j sample its indexes and plan anew. Until then it takes new
   * indexes for empty, and begins where there is most to read. Rejects where it may not be asked for
   * (it is an administrator's right) or takes over a minute: Neo4j then comes to it by itself, later.
   */
  async refreshPlans(): Promise<void> {
    const session = this.#openSession('WRITE');
    try {
      await this.#guard(() => session.run('CALL db.prepareForReplanning(60)'));
    } finally {
      await session.close();
    }
  }

  /** All rows of a read. For long answers, see `stream`. */
  async read<Name extends ReadName>(
    name: Name,
    params: Params<Name>,
    options: CallOptions = {},
  ): Promise<Row<Name>[]> {
    const session = this.#openSession('READ');
    return this.#withSignal(session, options.signal, () =>
      session.executeRead(
        (tx) => this.#run(tx, name, params),
        this.#transactionConfig(name, options),
      ),
    );
  }

  /** The rows of a read as they come; memory does not grow with the answer. Not retried. */
  async *stream<Name extends ReadName>(
    name: Name,
    params: Params<Name>,
    options: StreamOptions = {},
  ): AsyncGenerator<Row<Name>, void, undefined> {
    const { signal, fetchSize } = options;
    signal?.throwIfAborted();
    const session = this.#openSession('READ', fetchSize);
    const stop = () => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    const file = this.#file(name);
    try {
      const result = session.run(
        file.text,
        toParameters(file, params),
        this.#transactionConfig(name, options),
      );
      for await (const record of result) {
        signal?.throwIfAborted();
        yield toRow(file, record.toObject()) as Row<Name>;
      }
    } catch (error) {
      signal?.throwIfAborted();
      throw this.#translate(error);
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close().catch(() => undefined);
    }
  }

  /** Does `work` in one transaction, which may be tried again when it lost a race for a lock. */
  async write<Result>(
    work: (tx: WriteTransaction) => Promise<Result>,
    options: CallOptions = {},
  ): Promise<Result> {
    const session = this.#openSession('WRITE');
    return this.#withSignal(session, options.signal, () =>
      session.executeWrite(
        (tx) => work({ run: (name, params) => this.#run(tx, name, params) }),
        this.#transactionConfig('write', options),
      ),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #openSession(mode: 'READ' | 'WRITE', fetchSize = FETCH_SIZE): Session {
    return this.#driver.session({
      database: this.#address.database,
      defaultAccessMode: neo4j.session[mode],
      fetchSize,
    });
  }

  #transactionConfig(operation: string, { timeoutMs = DEFAULT_TIMEOUT_MS }: CallOptions) {
    return { timeout: neo4j.int(Math.max(1, Math.ceil(timeoutMs))), metadata: { operation } };
  }

  async #run<Name extends QueryName>(
    tx: ManagedTransaction,
    name: Name,
    params: Params<Name>,
  ): Promise<Row<Name>[]> {
    const file = this.#file(name);
    const { records } = await tx.run(file.text, toParameters(file, params));
    return records.map((record) => toRow(file, record.toObject()) as Row<Name>);
  }

  async #withSignal<Result>(
    session: Session,
    signal: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const stop = () => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      return await this.#guard(work);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close().catch(() => undefined);
    }
  }

  #file(name: string): CypherFile {
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`There is no cypher/${name}.cypher`);
    return file;
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw this.#translate(error);
    }
  }

  #translate(error: unknown): unknown {
    if (!(error instanceof Neo4jError)) return error;
    const { code } = error;
    if (/TransactionTimedOut|LockClientStopped/.test(code)) {
      return new TimedOut('Neo4j ended the query because its time was up.', { cause: error });
    }
    if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(code)) {
      return new OutOfTransactionMemory('The query needed more memory than Neo4j allows.', {
        cause: error,
      });
    }
    if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
      return new Unavailable(
        `Neo4j at ${this.#address.uri} refuses the user ${this.#address.username}.`,
        'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
        { cause: error },
      );
    }
    if (/DatabaseNotFound/.test(code)) {
      return new Unavailable(
        `Neo4j at ${this.#address.uri} has no database ${this.#address.database}.`,
        'Check NEO4J_DATABASE.',
        { cause: error },
      );
    }
    const isGone =
      code === neo4j.error.SERVICE_UNAVAILABLE ||
      code === neo4j.error.SESSION_EXPIRED ||
      /DatabaseUnavailable|Connection acquisition timed out/.test(`${code} ${error.message}`);
    if (isGone) {
      return new Unavailable(
        `Cannot reach Neo4j at ${this.#address.uri}.`,
        'Start it, or set NEO4J_URI to where it runs.',
        { cause: error },
      );
    }
    return error;
  }
}

/** Our values to Neo4j's, as the header says. Throws Error for what it does not allow. */
function toParameters(file: CypherFile, params: object): Record<string, unknown> {
  const given = params as Record<string, unknown>;
  return Object.fromEntries(
    file.params.map(({ name, type }) => {
      const value = given[name];
      if (value === undefined) throw new Error(`${file.name} needs the parameter ${name}`);
      return [name, convert(value, type, toNeo4jScalar)];
    }),
  );
}

function toRow(file: CypherFile, row: Record<string, unknown>): Record<string, unknown> {
  for (const { name, type } of file.row) {
    if (type.base === 'date') row[name] = convert(row[name], type, toIsoDate);
  }
  return row;
}

function convert(
  value: unknown,
  type: FieldType,
  scalar: (value: unknown, base: string) => unknown,
): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((each: unknown) => scalar(each, type.base));
  return scalar(value, type.base);
}

function toNeo4jScalar(value: unknown, base: string): unknown {
  if (value === null) return null;
  if (base === 'int') return neo4j.int(value as number);
  if (base === 'date')
    return neo4j.types.Date.fromStandardDate(new Date(`${value as string}T00:00`));
  return value;
}

function toIsoDate(value: unknown): unknown {
  return neo4j.isDate(value) ? String(value) : value;
}
