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
import type { DerivedPlaces } from './search-messages.ts';

export interface DerivedIndexOptions {
  readonly build: (classes: DerivedClasses, freed: Region | null) => Promise<DerivedPlaces>;
  /** Tells the threads, which hear it before their next task. */
  readonly forget: () => void;
  /** Most bytes that are kept while nobody reads them. */
  readonly keptBytes: number;
}

interface Entry {
  readonly places: Promise<DerivedPlaces>;
  /** Null while it is built. */
  region: Region | null;
  readers: number;
}

export class DerivedIndexes {
  readonly #options: DerivedIndexOptions;
  /** The one used last is the last. */
  readonly #entries = new Map<string, Entry>();
  #freed: Region[] = [];
  #lastBuild: Promise<unknown> = Promise.resolve();

  constructor(options: DerivedIndexOptions) {
    this.#options = options;
  }

  /** Hands the index to `read` and keeps it until that has ended. Rejects when it cannot be built. */
  async use<Answer>(
    key: string,
    classes: DerivedClasses,
    read: (layout: ShipmentIndexLayout) => Promise<Answer>,
  ): Promise<Answer> {
    const entry = this.#entries.get(key) ?? this.#open(key, classes);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.readers += 1;
    try {
      return await read((await entry.places).layout);
    } finally {
      entry.readers -= 1;
      this.#evict();
    }
  }

  /** One at a time: two must not take the same room. */
  #open(key: string, classes: DerivedClasses): Entry {
    const places = this.#lastBuild.then(async () => {
      const freed = this.#freed.pop() ?? null;
      let built: DerivedPlaces | null = null;
      try {
        built = await this.#options.build(classes, freed);
        entry.region = built.region;
        return built;
      } catch (error) {
        this.#entries.delete(key); // the next question tries again
        throw error;
      } finally {
        if (freed !== null && freed.offset !== built?.region.offset) this.#free(freed);
      }
    });
    const entry: Entry = { places, region: null, readers: 0 };
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
