/** What grows while a class graph is made: further windows, and runs of links over which it may end. */
import type { ClassGraph } from './class-graph.ts';
import type { SearchArena } from './search-arena.ts';

/** Entries of 13 bytes: about 400 MB. */
const MOST_ENTRIES = 32 * 1024 * 1024;

/** Thrown when a rule on quantities or a hub of ownership tears windows into too many pieces. */
export class TooManyWindows extends Error {}

export class ExtraWindows {
  count = 0;
  endCount = 0;
  longest = 0;
  #start = new Uint32Array(256);
  #end = new Uint32Array(256);
  #kind = new Uint8Array(256);
  #run = new Int32Array(256);
  #endRun = new Int32Array(64);

  clear(): void {
    this.count = 0;
    this.endCount = 0;
    this.longest = 0;
  }

  /** Empty windows are left out. */
  add(start: number, end: number, kind: number, run: number): void {
    if (start >= end) return;
    if (this.count === this.#start.length) this.#grow();
    this.#start[this.count] = start;
    this.#end[this.count] = end;
    this.#kind[this.count] = kind;
    this.#run[this.count] = run;
    this.count++;
    if (end - start > this.longest) this.longest = end - start;
  }

  addEnd(run: number): void {
    if (this.endCount === this.#endRun.length) {
      const larger = new Int32Array(2 * this.#endRun.length);
      larger.set(this.#endRun);
      this.#endRun = larger;
    }
    this.#endRun[this.endCount++] = run;
  }

  copyTo(
    arena: SearchArena,
  ): Pick<ClassGraph, 'extraWindowStart' | 'extraWindowEnd' | 'extraKind' | 'extraRun' | 'endRun'> {
    const { count, endCount } = this;
    const copy = {
      extraWindowStart: arena.uint32(count),
      extraWindowEnd: arena.uint32(count),
      extraKind: arena.uint8(count),
      extraRun: arena.int32(count),
      endRun: arena.int32(endCount),
    };
    copy.extraWindowStart.set(this.#start.subarray(0, count));
    copy.extraWindowEnd.set(this.#end.subarray(0, count));
    copy.extraKind.set(this.#kind.subarray(0, count));
    copy.extraRun.set(this.#run.subarray(0, count));
    copy.endRun.set(this.#endRun.subarray(0, endCount));
    return copy;
  }

  #grow(): void {
    const size = 2 * this.#start.length;
    if (size > MOST_ENTRIES) throw new TooManyWindows();
    const larger = <Numbers extends Uint32Array | Int32Array | Uint8Array>(
      from: Numbers,
      to: Numbers,
    ): Numbers => {
      to.set(from);
      return to;
    };
    this.#start = larger(this.#start, new Uint32Array(size));
    this.#end = larger(this.#end, new Uint32Array(size));
    this.#kind = larger(this.#kind, new Uint8Array(size));
    this.#run = larger(this.#run, new Int32Array(size));
  }
}
