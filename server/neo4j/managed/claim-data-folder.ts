/** Who may use the databases in the user's data folder? One Detour at a time; a dead one's claim is taken. */
import { Unavailable } from '../../model/errors.ts';
import { makeFolder } from './make-folder.ts';
import { endProcess } from './process-identity.ts';
import type { OnProgress } from './progress.ts';
import { RunClaim, type RunState, claimRun, clearRun, isOwned, readRun } from './run-file.ts';

export interface ClaimOptions {
  /** Where the databases live, one folder per line. */
  readonly dataFolder: string;
  /** What we were called as, for whoever comes second: `start`. */
  readonly command: string;
  readonly onProgress: OnProgress;
}

const STOP_WITHIN_MS = 7_000;

/** Ends what a killed Detour left running on the folder. Does nothing while its Detour lives. */
export async function endLeftBehind(dataFolder: string): Promise<void> {
  const run = readRun(dataFolder);
  if (run === null || isOwned(run)) return;
  if (run.neo4j !== undefined) await endProcess(run.neo4j, STOP_WITHIN_MS);
  clearRun(dataFolder, run);
}

/** Throws Unavailable, naming who and where, while somebody else uses it. */
export async function claimDataFolder({
  dataFolder,
  command,
  onProgress,
}: ClaimOptions): Promise<RunClaim> {
  makeFolder(dataFolder, 'DETOUR_DATA');
  for (;;) {
    const claim = claimRun(dataFolder, command);
    if (claim instanceof RunClaim) return claim;
    if (isOwned(claim)) throw alreadyRuns(claim);
    onProgress({ step: 'Recovering from a Detour that was killed' });
    await endLeftBehind(dataFolder);
  }
}

function alreadyRuns({ owner, command, url }: RunState): Unavailable {
  if (url !== undefined) {
    const message = `Detour already runs at ${url} (process ${owner.pid}).`;
    return new Unavailable(message, 'Open it there, or stop it first.');
  }
  return new Unavailable(
    `"detour ${command}" (process ${owner.pid}) uses the database.`,
    'Wait until it is done, or stop it first.',
  );
}
