/**
 * Is this still the process that we once knew?
 *
 * A process id alone does not say: the system gives it to somebody else later. With the time at
 * which the process started it is unique, so we never end a stranger.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessIdentity {
  readonly pid: number;
  /** As the system says it; only ever compared. */
  readonly startedAt: string;
}

/** null when there is no such process, or it has ended and only waits to be collected. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const startedAt = readStartTime(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export const isRunning = (identity: ProcessIdentity): boolean =>
  readStartTime(identity.pid) === identity.startedAt;

/** Asks it to end, and ends it by force after `graceMs`. Does nothing when it is gone. */
export async function endProcess(identity: ProcessIdentity, graceMs: number): Promise<void> {
  send(identity, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isRunning(identity) && Date.now() < deadline) await sleep(25);
  send(identity, 'SIGKILL');
  while (isRunning(identity)) await sleep(25);
}

/** Without waiting, for when this process ends itself. */
export function send(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readStartTime(pid: number): string | null {
  if (process.platform === 'linux') return readLinuxStartTime(pid);
  const [command, ...args] =
    process.platform === 'win32'
      ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]
      : ['ps', '-o', 'stat=,lstart=', '-p', String(pid)];
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  const line = (stdout ?? '').trim();
  if (status !== 0 || line === '' || line.startsWith('Z')) return null;
  return process.platform === 'win32' ? line : line.replace(/^\S+\s+/, '');
}

/** Clock ticks since boot, with the boot they count from. */
function readLinuxStartTime(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The second field is the program's name in brackets and may hold anything, brackets included.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^[^]*\)\s+/, '');
    const fields = stat.split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? null : `${boot} ${startTicks}`;
  } catch {
    return null;
  }
}
