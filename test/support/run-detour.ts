/** Runs the program as a person would: a process of its own, on a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const DETOUR = join(import.meta.dirname, '../../server/detour.mjs');

export interface RunningDetour {
  readonly child: ChildProcess;
  /** Both outputs so far. */
  output(): string;
  /** Resolves with the match; rejects with the output when the program ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

export function runDetour(args: readonly string[], env: NodeJS.ProcessEnv): RunningDetour {
  const child = spawn(process.execPath, [DETOUR, ...args], {
    env: { ...process.env, NEO4J_URI: '', DETOUR_NEO4J: '', PORT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match !== null) resolve(match);
      };
      look();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then((code) => reject(new Error(`ended with ${code}, having said:\n${output}`)));
    });
  return { child, output: () => output, says, ended };
}
