/**
 * Answers path questions from the projection when one is loaded, and has Neo4j search until then: for
 * as long as a large graph is being read, where it does not fit into memory, and from the moment on
 * that a data set was removed from what memory holds.
 */
import type { ProjectionKeeper } from './load-projection.ts';
import type { EngineStatus, EngineStatusReader } from './model/engine-status.ts';
import type { FoundPaths } from './model/path-answer.ts';
import type { Page, PathFinder } from './model/path-finder.ts';
import type { PathQuestion } from './model/path-question.ts';

export interface Finders {
  readonly cypher: PathFinder;
  /** Null: the Cypher finder was asked for. */
  readonly projected: { readonly finder: PathFinder; readonly keeper: ProjectionKeeper } | null;
}

export class SwitchingPathFinder implements PathFinder, EngineStatusReader {
  readonly #finders: Finders;

  constructor(finders: Finders) {
    this.#finders = finders;
  }

  get name(): string {
    return this.#current().name;
  }

  get mostHops(): number {
    return this.#current().mostHops;
  }

  async find(question: PathQuestion, page: Page, signal?: AbortSignal): Promise<FoundPaths> {
    const { cypher, projected } = this.#finders;
    if (projected?.keeper.isLoaded !== true) return cypher.find(question, page, signal);
    // Beside each other: asking costs Neo4j next to nothing, and the search takes longer.
    const [found, mayAnswer] = await Promise.allSettled([
      projected.finder.find(question, page, signal),
      projected.keeper.confirm(),
    ]);
    const isOutdated = mayAnswer.status === 'fulfilled' && !mayAnswer.value;
    if (isOutdated && signal?.aborted !== true) return cypher.find(question, page, signal);
    if (found.status === 'rejected') throw found.reason;
    return found.value;
  }

  readEngine(): EngineStatus {
    const { projected } = this.#finders;
    const status = projected?.keeper.status ?? NOT_ASKED_FOR;
    const { state, loaded, progress, reason } = status;
    const layout = loaded?.shared.layout;
    return {
      name: this.name,
      state,
      graphVersion: loaded?.graph.name ?? null,
      origin: loaded?.origin ?? null,
      byteLength: layout?.byteLength ?? null,
      shipments: layout?.shipments.seq.length ?? null,
      loadedAt: loaded?.at.toISOString() ?? null,
      progress,
      reason,
    };
  }

  #current(): PathFinder {
    const { cypher, projected } = this.#finders;
    return projected?.keeper.isLoaded === true ? projected.finder : cypher;
  }
}

const NOT_ASKED_FOR = { state: 'OFF', loaded: null, progress: null, reason: null } as const;
