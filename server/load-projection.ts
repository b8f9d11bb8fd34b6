/**
 * Keeps a projection of the newest graph version loaded, for as long as the server runs.
 *
 * Asks Neo4j every two seconds, which costs it next to nothing, whether there is a newer version; a
 * thread of its own reads what is new, and questions go on against the old version until the swap.
 * A graph that is another one, or that lost something, is no longer answered for: until it is read
 * anew, and whenever there is no projection, `isLoaded` is false and the Cypher finder answers.
 */
import type { EngineState, LoadingProgress, ProjectionOrigin } from './model/engine-status.ts';
import type { Neo4jAddress } from './neo4j/connect.ts';
import {
  type CommittedGraph,
  graphIsChanging,
  readCommittedGraph,
} from './neo4j/committed-graph.ts';
import type { Database } from './neo4j/database.ts';
import type { ReadAnswer, SharedProjection } from './projection-messages.ts';
import { ProjectionThread } from './projection-thread.ts';

export interface KeeperOptions {
  readonly database: Database;
  readonly address: Neo4jAddress;
  /** Of snapshots. */
  readonly folder: string;
  /** Takes over a projection; questions that come after it are answered from it. */
  readonly load: (memory: SharedProjection['memory'], layout: SharedProjection['layout']) => void;
  readonly onNotice: (sentence: string) => void;
  /** Milliseconds between two questions whether there is a newer version. */
  readonly pollMs?: number;
  /** Bytes that may be allocated; null: as the system says. */
  readonly availableBytes?: number | null;
}

/** What is loaded. */
interface Loaded {
  readonly shared: SharedProjection;
  readonly graph: CommittedGraph;
  readonly origin: ProjectionOrigin;
  readonly at: Date;
}

export interface KeeperStatus {
  readonly state: Exclude<EngineState, 'OFF'>;
  readonly loaded: Loaded | null;
  readonly progress: LoadingProgress | null;
  readonly reason: string | null;
}

const POLL_MS = 2_000;
/** After failures the pauses grow up to this. */
const LONGEST_PAUSE_MS = 60_000;

export class ProjectionKeeper {
  readonly #options: KeeperOptions;
  readonly #thread: ProjectionThread;
  #status: KeeperStatus = { state: 'LOADING', loaded: null, progress: null, reason: null };
  #failures = 0;
  #told = '';
  /** Of the look that is under way. */
  #look: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    const { address, folder, availableBytes = null } = options;
    this.#thread = new ProjectionThread({ address, folder, availableBytes });
    this.#thread.prepare();
  }

  get status(): KeeperStatus {
    return this.#status;
  }

  get isLoaded(): boolean {
    return this.#status.loaded !== null;
  }

  /** Begins to follow the graph; resolves when the first look at it has ended, loaded or not. */
  start(): Promise<void> {
    return this.follow();
  }

  /** Looks at once, for an import of this process. Resolves when what was found then is loaded. */
  async follow(): Promise<void> {
    await this.#look; // it may have begun before the import ended
    if (this.#isClosed) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#look ??= this.#lookOnce().finally(() => {
      this.#look = null;
      this.#plan();
    });
    await this.#look;
  }

  /**
   * Whether what is loaded may still answer: false as soon as a data set was removed or replaced, which
   * the next look would notice too late. What may not is dropped, and the graph is read anew. While
   * Neo4j does not say, it may: an answer states its version.
   */
  async confirm(): Promise<boolean> {
    const { loaded } = this.#status;
    if (loaded === null) return false;
    const known = loaded.graph.name;
    const rows = await this.#options.database
      .read('projection/is-version', { known })
      .catch(() => null);
    if (rows === null || rows[0]?.isKnown === true) return true;
    if (this.#status.loaded === loaded) this.#change({ loaded: null });
    void this.follow();
    return false;
  }

  /** Gives up what is being read. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#thread.close();
    await this.#look;
  }

  /** When what was loaded last is in its file, or cannot be. For tests. */
  get saved(): Promise<void> {
    return this.#thread.settled;
  }

  #plan(): void {
    if (this.#isClosed) return;
    const { pollMs = POLL_MS } = this.#options;
    const pause = Math.min(pollMs * 2 ** this.#failures, LONGEST_PAUSE_MS);
    this.#timer = setTimeout(() => void this.follow(), pause);
    this.#timer.unref();
  }

  /** Never rejects: a Neo4j that does not answer now is asked again later. */
  async #lookOnce(): Promise<void> {
    try {
      const known = this.#status.loaded;
      const found = await readCommittedGraph(this.#options.database, known?.graph.name ?? '');
      if (found === null) this.#settle({ state: 'EMPTY', loaded: null });
      else if (found.changing !== null) this.#wait(found.changing);
      else if (known !== null && isSame(found.graph, known.graph)) this.#settle({ state: 'READY' });
      else {
        if (!found.isKnown) this.#change({ loaded: null });
        await this.#read();
      }
    } catch (error) {
      this.#fail((error as Error).message);
    }
  }

  /** What is loaded goes on answering, for its version, until the change of the graph is complete. */
  #wait(dataset: string): void {
    const { message } = graphIsChanging(dataset);
    const was = this.isLoaded ? ' Answers are of the version before.' : '';
    this.#settle({ state: this.isLoaded ? 'READY' : 'LOADING', reason: `${message}${was}` });
  }

  async #read(): Promise<void> {
    const before = this.#status.loaded;
    if (before === null && this.#status.state !== 'REFUSED') this.#change({ state: 'LOADING' });
    const answer = await this.#thread.read(before?.shared ?? null, {
      onProgress: (progress) =>
        this.#change({ progress, ...(before === null ? { state: 'LOADING', reason: null } : {}) }),
      onNotice: (sentence) => this.#tell(sentence),
    });
    if (!this.#isClosed) this.#take(answer, before);
  }

  #take(answer: ReadAnswer, before: Loaded | null): void {
    switch (answer.outcome) {
      case 'READ': {
        const { projection: shared, origin, graph } = answer;
        this.#options.load(shared.memory, shared.layout);
        this.#settle({ state: 'READY', loaded: { shared, graph, origin, at: new Date() } });
        break;
      }
      case 'SAME':
        this.#settle({ state: 'READY', loaded: before && { ...before, graph: answer.graph } });
        break;
      case 'EMPTY':
        this.#settle({ state: 'EMPTY', loaded: null });
        break;
      case 'REFUSED':
        // Once: how much is free changes from look to look.
        if (this.#status.state !== 'REFUSED') this.#tell(answer.reason);
        this.#settle({ state: 'REFUSED', loaded: null, reason: answer.reason });
        break;
      case 'FAILED':
        this.#fail(answer.reason);
    }
  }

  #settle(status: Partial<KeeperStatus> & Pick<KeeperStatus, 'state'>): void {
    this.#failures = 0;
    this.#change({ progress: null, reason: null, ...status });
  }

  /** What is loaded goes on answering, for its version. */
  #fail(reason: string): void {
    const state = this.isLoaded ? 'READY' : 'FAILED';
    if (!this.#isClosed) this.#tell(reason);
    this.#change({ state, progress: null, reason });
    this.#failures += 1;
  }

  /** Not again what was said last: what is tried again and again fails alike. */
  #tell(sentence: string): void {
    if (sentence === this.#told) return;
    this.#told = sentence;
    this.#options.onNotice(sentence);
  }

  #change(change: Partial<KeeperStatus>): void {
    this.#status = { ...this.#status, ...change };
  }
}

/** Counts too: what is taken out by hand leaves the version as it is. */
const isSame = (a: CommittedGraph, b: CommittedGraph): boolean =>
  a.name === b.name &&
  a.goneParties === b.goneParties &&
  a.goneLinks === b.goneLinks &&
  a.goneShipments === b.goneShipments;
