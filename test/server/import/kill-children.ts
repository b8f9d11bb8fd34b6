/** Processes that import, update or remove, and are killed at it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface WorkInChild {
  readonly action: 'import' | 'update' | 'remove';
  readonly files: readonly string[];
}

/** What all of them work on. */
export const KILLED = { dataset: 'killed', asOf: '2024-05-01' };

const SCRIPT = join(import.meta.dirname, 'import-in-child.ts');

export class KilledChildren {
  readonly #children: ChildProcess[] = [];

  /** Kills `times` processes, one after another, some time after each began; answers how many ran still. */
  async kill(work: WorkInChild, times: number, toDelay: () => number): Promise<number> {
    let killed = 0;
    let next = this.#open(work);
    for (let kill = 0; kill < times; kill++) {
      const { child, ready } = next;
      await ready;
      child.stdin.write('go\n');
      // The next one gets ready meanwhile: it takes longer to start than to be killed.
      if (kill + 1 < times) next = this.#open(work);
      if (await killAfter(child, toDelay())) killed++;
    }
    return killed;
  }

  /** Some time after it began to write. */
  async killWhileWriting(work: WorkInChild, milliseconds: number): Promise<void> {
    const { child, ready } = this.#open(work);
    await ready;
    child.stdin.write('go\n');
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    await killAfter(child, milliseconds);
  }

  close(): void {
    for (const child of this.#children) child.kill('SIGKILL');
  }

  #open(work: WorkInChild) {
    const args = ['--import', 'tsx', SCRIPT, JSON.stringify(work)];
    const child = spawn(process.execPath, args, {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    this.#children.push(child);
    child.stdin.on('error', () => undefined); // it may be dead
    return { child, ready: once(child.stdout, 'data') };
  }
}

async function killAfter(child: ChildProcess, milliseconds: number): Promise<boolean> {
  const ended = once(child, 'exit');
  const timer = new Promise((resolve) => setTimeout(resolve, milliseconds));
  await Promise.race([timer, ended]);
  const isRunning = child.exitCode === null && child.signalCode === null;
  if (!isRunning) {
    if (child.exitCode !== 0) throw new Error('A child failed by itself');
    return false;
  }
  child.kill('SIGKILL');
  await ended;
  return child.signalCode === 'SIGKILL';
}
