/** Programs of the benchmark as processes of their own, in TypeScript; they end with this one. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A machine of 24 GB has room for it; without, ten million shipments are too many for the objects around them. */
const HEAP = '--max-old-space-size=6144';

/** `file` beside this one. */
export function forkProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: ['--import', import.meta.resolve('tsx'), HEAP],
    env: { ...process.env, ...env },
    serialization: 'advanced', // Infinity and NaN stay what they are
  });
}

/** The first message of a program that ends by itself. Rejects when it ends without one. */
export function readAnswer<Answer>(child: ChildProcess, signal: AbortSignal): Promise<Answer> {
  const stop = () => child.kill();
  signal.addEventListener('abort', stop);
  return new Promise<Answer>((resolve, reject) => {
    child.on('message', (message) => resolve(message as Answer));
    child.on('exit', (code, by) =>
      reject(new Error(`A part of the benchmark ended with ${by ?? code}`)),
    );
  }).finally(() => signal.removeEventListener('abort', stop));
}
