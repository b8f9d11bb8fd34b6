/** The kernel of the search, compiled from AssemblyScript: committed, so that running needs no compiler. */
import { join } from 'node:path';

// Named at run time only: the types of the compiler would change those of arrays everywhere.
const COMPILER: string = 'assemblyscript/asc';

interface Compiler {
  createMemoryStream(): { toString(): string };
  main(
    args: readonly string[],
    options: {
      readonly stderr: unknown;
      readonly writeFile: (name: string, contents: Uint8Array | string) => void;
    },
  ): Promise<{ readonly error: Error | null }>;
}

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
  const asc = (await import(COMPILER)) as Compiler;
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
