/**
 * Who runs on this folder? One file that is lock and state in one.
 *
 * It exists while somebody uses the folder and names the process, so whoever comes next can tell
 * "in use" from "left behind by a crash". It appears complete or not at all (link, rename).
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type ProcessIdentity, identifyProcess, isRunning } from './process-identity.ts';

export interface RunState {
  readonly owner: ProcessIdentity;
  /** What the owner was called as: `start`, `import`. */
  readonly command: string;
  /** Where Detour answers, once it does. */
  readonly url?: string;
  /** The Neo4j that the owner started. */
  readonly neo4j?: RunningNeo4j;
}

export interface RunningNeo4j extends ProcessIdentity {
  readonly port: number;
  readonly line: string;
}

const fileOf = (folder: string): string => join(folder, 'running.json');

/** null when nobody uses the folder, or nobody can tell. */
export function readRun(folder: string): RunState | null {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as RunState;
  } catch {
    return null;
  }
}

export const isOwned = (run: RunState): boolean => isRunning(run.owner);

/** Answers this process's claim, or the state of whoever holds the folder: alive or left behind. */
export function claimRun(folder: string, command: string): RunClaim | RunState {
  const owner = identifyProcess(process.pid);
  if (owner === null) throw new Error('This process cannot read its own start time');
  const claim = new RunClaim(folder, { owner, command });
  const draft = claim.writeDraft();
  try {
    linkSync(draft, fileOf(folder));
    return claim;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = readRun(folder);
    if (holder !== null) return holder;
    // Not ours to read, or emptied by a full disk: nobody can be using it.
    rmSync(fileOf(folder), { force: true });
    return claimRun(folder, command);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes away what a dead owner left. Two who do so at once do no harm. */
export function clearRun(folder: string, left: RunState): void {
  const aside = `${fileOf(folder)}.${process.pid}.left`;
  try {
    renameSync(fileOf(folder), aside);
    const taken = JSON.parse(readFileSync(aside, 'utf8')) as RunState;
    // Somebody was quicker and has claimed the folder in between: give it back.
    if (taken.owner.pid !== left.owner.pid) linkSync(aside, fileOf(folder));
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

export class RunClaim {
  readonly #folder: string;
  #state: RunState;

  constructor(folder: string, state: RunState) {
    this.#folder = folder;
    this.#state = state;
  }

  /** Replaces the file in one step. */
  update(change: Partial<RunState>): void {
    this.#state = { ...this.#state, ...change };
    renameSync(this.writeDraft(), fileOf(this.#folder));
  }

  writeDraft(): string {
    const draft = `${fileOf(this.#folder)}.${process.pid}.draft`;
    writeFileSync(draft, JSON.stringify(this.#state), { mode: 0o600 });
    return draft;
  }

  release(): void {
    rmSync(fileOf(this.#folder), { force: true });
  }
}
