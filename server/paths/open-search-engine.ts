/** What a search thread runs on one projection. */
import { deriveIndex } from '../projection/derive-index.ts';
import { openProjection } from '../projection/open-projection.ts';
import type { SuffixKernel } from './search/kernel/suffix-kernel.ts';
import { buildTypescriptKernel } from './search/kernel/typescript-suffix-kernel.ts';
import { buildWasmKernel } from './search/kernel/wasm-suffix-kernel.ts';
import { SearchAborted, SearchEngine } from './search/search-engine.ts';
import type { OpenEngine } from './search-messages.ts';

export const openEngine: OpenEngine = (memory, layout) => {
  const projection = openProjection(memory, layout);
  const engine = new SearchEngine(projection, buildKernel(memory));
  return {
    search: (request, shouldStop) => engine.search(request, shouldStop),
    derive({ classes, room: { freed, claimed } }, shouldStop) {
      return deriveIndex(projection, classes, {
        freed,
        onClaim: ({ offset, byteLength }) => claimed.set([offset, byteLength]),
        checkStop: () => {
          if (shouldStop()) throw new SearchAborted();
        },
      });
    },
    markCore: ({ question, share, shares, bits }, shouldStop) =>
      engine.markCore(question, share, shares, bits, shouldStop),
    dispose: () => engine.dispose(),
  };
};

/** The fast one, where the machine can compile it. */
function buildKernel(memory: WebAssembly.Memory): SuffixKernel {
  try {
    return buildWasmKernel(memory);
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    return buildTypescriptKernel(memory);
  }
}
