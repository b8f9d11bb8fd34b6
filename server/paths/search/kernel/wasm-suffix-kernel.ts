/** The kernel in WebAssembly; see assembly/suffix-kernel.ts for its text. */
import { SUFFIX_KERNEL } from './generated.ts';
import type { SuffixKernel } from './suffix-kernel.ts';

/**
 * `memory`: shared, of at most 65,536 pages; it may grow later. Compiles 1.5 kB, once per thread.
 *
 * Throws WebAssembly.CompileError where the processor or a policy does not allow it: the twin in
 * TypeScript then does the same, slower.
 */
export function buildWasmKernel(memory: WebAssembly.Memory): SuffixKernel {
  const bytes = Uint8Array.from(atob(SUFFIX_KERNEL), (char) => char.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return exports as unknown as SuffixKernel;
}
