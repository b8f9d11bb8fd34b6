/**
 * Room for the arrays of a search, within the shared memory where the kernel can reach it.
 *
 * A search takes chunks as it needs them and gives all of them back in the end; memory grows to what
 * the widest search needs and stays. Arrays begin as they were left: whoever takes one fills it.
 */
const PAGE_BYTES = 65_536;
const CHUNK_BYTES = 4 * 1024 * 1024;

interface Chunk {
  readonly offset: number;
  readonly byteLength: number;
}

/** Thrown when the shared memory cannot grow any further. */
export class OutOfSearchMemory extends Error {}

/** The chunks of one worker. */
export class ChunkPool {
  readonly memory: WebAssembly.Memory;
  readonly #free: Chunk[] = [];

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory;
  }

  /** The smallest free chunk that fits, or a new one. */
  take(byteLength: number): Chunk {
    let best = -1;
    for (let at = 0; at < this.#free.length; at++) {
      const size = this.#free[at]!.byteLength;
      if (size >= byteLength && (best < 0 || size < this.#free[best]!.byteLength)) best = at;
    }
    if (best >= 0) return this.#free.splice(best, 1)[0]!;
    const pages = Math.ceil(Math.max(byteLength, CHUNK_BYTES) / PAGE_BYTES);
    try {
      return { offset: this.memory.grow(pages) * PAGE_BYTES, byteLength: pages * PAGE_BYTES };
    } catch (error) {
      throw new OutOfSearchMemory(`No room for ${pages * PAGE_BYTES} bytes more`, { cause: error });
    }
  }

  give(chunks: readonly Chunk[]): void {
    this.#free.push(...chunks);
  }
}

export class SearchArena {
  readonly #pool: ChunkPool;
  #chunks: Chunk[] = [];
  #used = 0;

  constructor(pool: ChunkPool) {
    this.#pool = pool;
  }

  get memory(): WebAssembly.Memory {
    return this.#pool.memory;
  }

  /** Bytes in the chunks taken so far. */
  get byteLength(): number {
    return this.#chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  }

  int32(length: number): Int32Array {
    const offset = this.#allot(length * 4); // may grow the memory
    return new Int32Array(this.memory.buffer, offset, length);
  }

  uint32(length: number): Uint32Array {
    const offset = this.#allot(length * 4); // may grow the memory
    return new Uint32Array(this.memory.buffer, offset, length);
  }

  uint8(length: number): Uint8Array {
    const offset = this.#allot(length); // may grow the memory
    return new Uint8Array(this.memory.buffer, offset, length);
  }

  /** Where to come back to with `releaseTo`, when what follows is not kept. */
  mark(): { readonly chunks: number; readonly used: number } {
    return { chunks: this.#chunks.length, used: this.#used };
  }

  /** Forgets every array taken since the mark. */
  releaseTo(mark: { readonly chunks: number; readonly used: number }): void {
    this.#pool.give(this.#chunks.splice(mark.chunks));
    this.#used = mark.used;
  }

  dispose(): void {
    this.releaseTo({ chunks: 0, used: 0 });
  }

  #allot(byteLength: number): number {
    const rounded = Math.ceil(byteLength / 8) * 8;
    const current = this.#chunks.at(-1);
    if (current === undefined || this.#used + rounded > current.byteLength) {
      this.#chunks.push(this.#pool.take(rounded));
      this.#used = 0;
    }
    const offset = this.#chunks.at(-1)!.offset + this.#used;
    this.#used += rounded;
    return offset;
  }
}
