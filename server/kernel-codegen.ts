/** The kernel of the search, compiled from AssemblyScript: committed, so that running needs no compiler. */
import { join } from 'node:path';

import asc from 'assemblyscript/asc';

const FOLDER = 'server/paths/search/kernel';
const SOURCE = `${FOLDER}/assembly/suffix-kernel.ts`;
const OPTIONS = [
  // Nothing is allocated, so no runtime; the memory is the one that all workers share.
  ...['--runtime', 'stub', '--noAssert', '--optimizeLevel', '3', '--shrinkLevel', '0'],
  ...['--importMemory', '--noExportMemory', '--sharedMemory', '--maximumMemory', '65536'],
  ...['--enable', 'threads', '--enable', 'simd'],
];

/** Path from `root` to what the file should say. The same source gives the same bytes. */
export async function toKernelModule(root: string): Promise<[path: string, text: string]> {
  let compiled = new Uint8Array();
  const messages = asc.createMemoryStream();
  const { error } = await asc.main(
    [SOURCE, '--baseDir', root, '--outFile', 'kernel.wasm', ...OPTIONS],
    {
      stderr: messages,
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') compiled = Uint8Array.from(contents);
      },
    },
  );
  if (error !== null) throw new Error(`${SOURCE}: ${messages.toString()}`, { cause: error });
  const text = `// Written by \`npm run codegen\` from assembly/suffix-kernel.ts. Do not edit.

/** A WebAssembly module of ${compiled.length} bytes, in base64. */
export const SUFFIX_KERNEL =
  '${Buffer.from(compiled).toString('base64')}';
`;
  return [join(FOLDER, 'generated.ts').replaceAll('\\', '/'), text];
}
