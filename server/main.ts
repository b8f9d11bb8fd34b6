/** Wiring of the command line: one command per file of `cli/`. */
import { writeGeneratedFiles } from './codegen.ts';

export async function main(args: readonly string[]): Promise<void> {
  if (args[0] === 'codegen') {
    const written = await writeGeneratedFiles();
    console.log(written.length === 0 ? 'Nothing was stale.' : `Wrote ${written.join(', ')}`);
  }
}
