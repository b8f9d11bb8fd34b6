/**
 * The derived indexes of one projection: each built once, by one thread, and read by all.
 *
 * Indexes that nobody reads are kept for the next question until all of them take more room than they
 * may; the one not used for longest goes first. Its room is used again, since a shared memory cannot
 * shrink: threads must forget what they keep of it first, or they go on with what lies there then.
 */
import type { Region } from '../projection/claim-region.ts';
import type { DerivedClasses } from '../projection/derive-index.ts';
import type { ShipmentIndexLayout } from '../projection/graph-projection.ts';
import type { DerivedPlaces, DeriveRoom } from './search-messages.ts';

export interface DerivedIndexOptions {
  /** Rejects soon when the signal is aborted; what it took is written to `room` before it is used. */
  readonly build: (
    classes: DerivedClasses,
    room: DeriveRoom,
    signal: AbortSignal,
  ) => Promise<DerivedPlaces>;
  /** Tells the threads, which hear it before their next task. */
  readonly forget: () => void;
  /** Most bytes that are kept while nobody reads them. */
  readonly keptBytes: number;
}

interface Entry {
  readonly places: Promise<DerivedPlaces>;
  /** Aborted when nobody waits any more for it to be built. */
  readonly unwanted: AbortController;
  /** Null while it is built. */
  region: Region | null;
  /** Questions that read it, or wait for it. */
  readers: number;
}

/** For a thread that is to build an index. */
export const takeRoom = (freed: Region | null): DeriveRoom => ({
  freed,
  claimed: new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)),
});

export class DerivedIndexes {
  readonly #options: DerivedIndexOptions;
  /** The one used last is the last. */
  readonly #entries = new Map<string, Entry>();
  #freed: Region[] = [];
  #lastBuild: Promise<unknown> = Promise.resolve();

  constructor(options: DerivedIndexOptions) {
    this.#options = options;
  }

  /**
   * Hands the index to `read` and keeps it until that has ended. Rejects when it cannot be built, and
   * with the signal's reason when it is aborted before it is.
   */
  async use<Answer>(
    key: string,
    classes: DerivedClasses,
    read: (layout: ShipmentIndexLayout) => Promise<Answer>,
    signal: AbortSignal,
  ): Promise<Answer> {
    const entry = this.#entries.get(key) ?? this.#open(key, classes);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.readers += 1;
    try {
      const { layout } = await this.#wait(key, entry, signal);
      return await read(layout);
    } finally {
      entry.readers -= 1;
      this.#evict();
    }
  }

  /** The last one who goes before it is built ends the building. */
  #wait(key: string, entry: Entry, signal: AbortSignal): Promise<DerivedPlaces> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        if (entry.region === null && entry.readers === 1) {
          if (this.#entries.get(key) === entry) this.#entries.delete(key);
          entry.unwanted.abort(signal.reason);
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', onAbort);
      entry.places
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', onAbort));
    });
  }

  /** One at a time: two must not take the same room. */
  #open(key: string, classes: DerivedClasses): Entry {
    const unwanted = new AbortController();
    const places = this.#lastBuild.then(async () => {
      unwanted.signal.throwIfAborted();
      const room = takeRoom(this.#freed.pop() ?? null);
      let used: Region | null = null;
      try {
        const built = await this.#options.build(classes, room, unwanted.signal);
        unwanted.signal.throwIfAborted(); // it may have been done before it heard
        used = built.region;
        entry.region = used;
        return built;
      } catch (error) {
        if (this.#entries.get(key) === entry) this.#entries.delete(key); // the next one tries again
        const [offset = 0, byteLength = 0] = room.claimed;
        if (byteLength > 0 && offset !== room.freed?.offset) this.#free({ offset, byteLength });
        throw error;
      } finally {
        if (room.freed !== null && room.freed.offset !== used?.offset) this.#free(room.freed);
      }
    });
    const entry: Entry = { places, unwanted, region: null, readers: 0 };
    this.#lastBuild = places.catch(() => undefined);
    return entry;
  }

  #evict(): void {
    let bytes = [...this.#entries.values()].reduce(
      (sum, { region }) => sum + (region?.byteLength ?? 0),
      0,
    );
    for (const [key, { region, readers }] of this.#entries) {
      if (bytes <= this.#options.keptBytes) return;
      if (region === null || readers > 0) continue;
      this.#entries.delete(key);
      this.#options.forget();
      this.#free(region);
      bytes -= region.byteLength;
    }
  }

  /** Neighbours become one; the largest is the last, which is the next to be used. */
  #free(region: Region): void {
    const byPlace = [...this.#freed, region].sort((a, b) => a.offset - b.offset);
    const joined: Region[] = [];
    for (const { offset, byteLength } of byPlace) {
      const last = joined.at(-1);
      if (last !== undefined && last.offset + last.byteLength === offset) {
        joined[joined.length - 1] = {
          offset: last.offset,
          byteLength: last.byteLength + byteLength,
        };
      } else joined.push({ offset, byteLength });
    }
    this.#freed = joined.sort((a, b) => a.byteLength - b.byteLength);
  }
}
