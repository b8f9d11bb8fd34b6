/** One version of the graph as it is being read: several sessions at once, each a range of numbers. */
import { type CommittedGraph, graphIsChanging, readCommittedGraph } from './committed-graph.ts';
import type { Database, Params, ReadName, Row } from './database.ts';

export type ShipmentLists = Row<'projection/shipments'>;
export type ScannedParty = Row<'projection/changed-parties'>;
export type ScannedLink = Row<'projection/links'>;

export interface ScanOptions {
  readonly sessions?: number;
  /** Numbers read in one transaction. */
  readonly rangeSize?: number;
  /** Shipments read so far, of all that are to be read. */
  readonly onProgress?: (read: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The graph is not the one any more whose reading was begun. */
export class GraphReplaced extends Error {}

/** Numbers in one row of lists: more make the driver slower again. */
const CHUNK = 1_000;
const RANGE_SIZE = 50_000;
const SESSIONS = 3;
/** Rows of lists asked for at a time. */
const FETCH_SIZE = 20;
/** For one range; a busy Neo4j takes its time. */
const TIMEOUT_MS = 120_000;

interface NumberRange {
  readonly from: number;
  readonly below: number;
}
type Task = () => Promise<void>;

export class GraphReading {
  readonly #database: Database;
  readonly #graph: CommittedGraph;
  readonly #total: number;
  readonly #options: ScanOptions;
  readonly #failed = new AbortController();
  readonly #signal: AbortSignal;
  #read = 0;

  constructor(database: Database, graph: CommittedGraph, total: number, options: ScanOptions) {
    this.#database = database;
    this.#graph = graph;
    this.#total = total;
    this.#options = options;
    const { signal } = options;
    this.#signal = signal ? AbortSignal.any([signal, this.#failed.signal]) : this.#failed.signal;
  }

  toRanges(from: number, below: number, read: (range: NumberRange) => Promise<void>): Task[] {
    const size = this.#options.rangeSize ?? RANGE_SIZE;
    return Array.from({ length: Math.ceil((below - from) / size) }, (_, index) => {
      const start = from + index * size;
      return () => read({ from: start, below: Math.min(below, start + size) });
    });
  }

  /** As many at once as there are sessions. The first that fails ends the others. */
  async run(tasks: readonly Task[]): Promise<void> {
    const waiting = [...tasks];
    const work = async () => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
    };
    const sessions = Math.max(1, this.#options.sessions ?? SESSIONS);
    const all = Array.from({ length: sessions }, work);
    try {
      await Promise.all(all);
    } catch (error) {
      this.#failed.abort(error);
      await Promise.allSettled(all);
      throw error;
    }
  }

  async readParties(
    { from, below }: NumberRange,
    onParty: (party: ScannedParty) => void,
  ): Promise<void> {
    const parameters = { from, below, chunk: CHUNK, version: this.#graph.number };
    for await (const lists of this.#stream('projection/parties', parameters, FETCH_SIZE)) {
      lists.seqs.forEach((seq, at) =>
        onParty({
          seq,
          id: lists.ids[at]!,
          isPerson: lists.arePersons[at]!,
          country: lists.countries[at]! || null,
        }),
      );
    }
  }

  async readShipments(
    { from, below }: NumberRange,
    onLists: (lists: ShipmentLists) => void,
  ): Promise<void> {
    const parameters = { from, below, chunk: CHUNK };
    for await (const lists of this.#stream('projection/shipments', parameters, FETCH_SIZE)) {
      onLists(lists);
      this.#read += lists.seqs.length;
      this.#options.onProgress?.(this.#read, this.#total);
    }
  }

  async readLinks(after: number, onLink: (link: ScannedLink) => void): Promise<void> {
    const parameters = { after, version: this.#graph.number };
    for await (const link of this.#stream('projection/links', parameters)) onLink(link);
  }

  async readChangedParties(after: number, onParty: (party: ScannedParty) => void): Promise<void> {
    const { number: version, belowPartySeq: below } = this.#graph;
    const parameters = { after, version, below };
    for await (const party of this.#stream('projection/changed-parties', parameters)) {
      onParty(party);
    }
  }

  async readPartiesByNumber(
    seqs: readonly number[],
    onParty: (party: ScannedParty) => void,
  ): Promise<void> {
    const { number: version } = this.#graph;
    await this.run(
      this.toRanges(0, seqs.length, async ({ from, below }) => {
        const parameters = { seqs: seqs.slice(from, below), version };
        for await (const party of this.#stream('projection/parties-by-number', parameters)) {
          onParty(party);
        }
      }),
    );
  }

  async expectSameGraph(): Promise<void> {
    const { name } = this.#graph;
    const now = await readCommittedGraph(this.#database, name, this.#options.signal);
    if (now !== null && now.changing !== null) throw graphIsChanging(now.changing);
    if (now?.isKnown !== true) throw new GraphReplaced(`${name} is not a version of this graph`);
  }

  #stream<Name extends ReadName>(
    name: Name,
    parameters: Params<Name>,
    fetchSize?: number,
  ): AsyncGenerator<Row<Name>, void, undefined> {
    const options = { signal: this.#signal, timeoutMs: TIMEOUT_MS };
    return this.#database.stream(name, parameters, fetchSize ? { ...options, fetchSize } : options);
  }
}
