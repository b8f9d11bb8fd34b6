/**
 * Prepares the core of a graph version: an index of what can be on a path of the usual questions.
 *
 * Marked in many small parts, behind whatever is asked meanwhile: nobody waits for more than one part.
 */
import {
  type GraphProjection,
  type ShipmentIndexLayout,
  toCountryNumber,
} from '../projection/graph-projection.ts';
import { toCoreQuestion } from './search/core-index.ts';
import { takeRoom } from './derived-indexes.ts';
import type { SearchQuestion } from './search/search-request.ts';
import type { SearchThread } from './search-thread.ts';

/** Countries of suppliers and of end users. */
export interface CoreSides {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface Core {
  readonly question: SearchQuestion;
  readonly layout: ShipmentIndexLayout;
}

const PARTS = 32;

/** `number`: what the threads know the projection by. Rejects when a thread dies, or is told to stop. */
export async function prepareCore(
  number: number,
  projection: GraphProjection,
  { from, to }: CoreSides,
  threads: readonly SearchThread[],
  signal: AbortSignal,
): Promise<Core> {
  const question = toCoreQuestion(from.map(toCountryNumber), to.map(toCountryNumber));
  const words = Math.ceil(projection.shipments.seq.length / 32);
  const bits = new Uint32Array(new SharedArrayBuffer(words * Uint32Array.BYTES_PER_ELEMENT));
  const failure = new AbortController(); // what one thread cannot do makes the others stop
  const both = AbortSignal.any([signal, failure.signal]);
  let part = 0;
  const mark = async (thread: SearchThread) => {
    for (let share = part++; share < PARTS; share = part++) {
      const task = { projection: number, question, share, shares: PARTS, bits };
      await thread.run({ kind: 'markCore', ...task }, both);
    }
  };
  await Promise.all(threads.map(mark)).finally(() => failure.abort());
  const { continuity, tierOf } = question;
  const classes = { continuity, tierOf, hsPrefixes: null, keep: bits };
  const { layout } = await threads[0]!.run(
    { kind: 'derive', projection: number, classes, room: takeRoom(null) },
    signal,
  );
  return { question, layout };
}
