/**
 * What search threads run in their tests: does what the key of the request says, and answers which
 * graph and share it was asked for.
 */
import { deriveIndex } from '../../server/projection/derive-index.ts';
import { openProjection } from '../../server/projection/open-projection.ts';
import { SearchAborted } from '../../server/paths/search/search-engine.ts';
import type { OpenEngine } from '../../server/paths/search-messages.ts';

export const openEngine: OpenEngine = (memory, layout) => ({
  search({ key, share, shares, index, budgetMs }, shouldStop) {
    const [what, which] = key.split(' ');
    const isMeant = which === undefined || Number(which) === share;
    if (isMeant && what === 'exit') process.exit(7);
    if (isMeant && what === 'throw') throw new Error('out of order');
    if (isMeant && what === 'hog') hog();
    if (isMeant && what === 'spin') while (!shouldStop());
    if (what === 'nap') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    if (shouldStop()) throw new SearchAborted();
    return {
      rows: [],
      end: 'DONE',
      missingRank: null,
      rowCount: layout.totals.refusedRows, // tells graphs apart
      walkCount: what === 'budget' ? budgetMs : share * 10 + shares,
      union: null,
      considered: null,
      milliseconds: index === null ? -1 : index.seq.offset,
    };
  },
  derive({ classes, room: { freed, claimed } }, shouldStop) {
    if (classes.hsPrefixes?.[0] === '99') throw new Error('cannot be derived');
    if (classes.hsPrefixes?.[0] === '98') process.exit(7);
    const isSlow = classes.hsPrefixes?.[0] === '97';
    return deriveIndex(openProjection(memory, layout), classes, {
      freed,
      onClaim: ({ offset, byteLength }) => {
        claimed.set([offset, byteLength]);
        if (isSlow) while (!shouldStop());
      },
      checkStop: () => {
        if (shouldStop()) throw new SearchAborted();
      },
    });
  },
  markCore({ share, bits }) {
    Atomics.or(bits, 0, share < 4 ? 1 << share : 0); // the four shipments of the graph
  },
  dispose: () => undefined,
});

/** Until the heap of the thread is full. */
function hog(): never {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => at + 0.5));
}
