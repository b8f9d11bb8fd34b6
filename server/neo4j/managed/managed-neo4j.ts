/**
 * A private Neo4j for this user: fetched, started as a child process, watched, stopped.
 *
 * Whatever ends us, the next start finds the database usable: `running.json` says who runs, a Neo4j
 * that a killed Detour left behind is ended first, and one that dies while we run is started again.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Unavailable } from '../../model/errors.ts';
import { type ClaimOptions, claimDataFolder } from './claim-data-folder.ts';
import { findFreePort } from './free-port.ts';
import { type ToolOptions, requireJava } from './install-tools.ts';
import { type Neo4jLine, NEO4J_LINES, readVersion } from './neo4j-line.ts';
import { planMemory } from './neo4j-conf.ts';
import {
  type LaunchPlan,
  type LaunchedNeo4j,
  PortTaken,
  awaitReady,
  launchNeo4j,
} from './neo4j-process.ts';
import { readPassword, setPassword } from './password.ts';
import { endProcess, isRunning, send } from './process-identity.ts';
import { provisionJars } from './provision-jars.ts';
import { type RunClaim, isOwned, readRun } from './run-file.ts';

export interface ManagedOptions extends ToolOptions, ClaimOptions {
  /** Where the jars live; may be emptied at any time. */
  readonly cacheFolder: string;
  /** Told in one sentence when Neo4j ends by itself, and when it is back. */
  readonly onNotice: (sentence: string) => void;
  /** The port to try first; free ports are tried after it. */
  readonly boltPort?: number;
  /** Bytes to plan the server's memory for; the machine's when not given. */
  readonly memoryBytes?: number;
}

export interface ManagedNeo4j {
  readonly address: Neo4jLogin;
  /** `Neo4j 5.26.12 on Java 17`. */
  readonly title: string;
  /** Writes where Detour answers into the state file, for whoever starts a second one. */
  announce(url: string): void;
  /** Within 10 s; by force if need be. Safe to call twice. */
  stop(): Promise<void>;
}

export interface Neo4jLogin {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const STOP_WITHIN_MS = 7_000;
const LAUNCH_TRIES = 5;
/** Ends this often within the time are no accident: somebody should look. */
const RESTARTS = { most: 5, withinMs: 300_000 };

/** Throws Unavailable, with what to do, when it cannot run or already runs. */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const claim = await claimDataFolder(options);
  try {
    const plan = await makePlan(options);
    const server = new Neo4jServer(plan, claim, options);
    await server.start();
    return server;
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** The Neo4j of a Detour that runs on this folder, once it answers; null when none runs. */
export async function findRunningNeo4j(
  dataFolder: string,
  signal?: AbortSignal,
): Promise<Neo4jLogin | null> {
  for (;;) {
    const run = readRun(dataFolder);
    if (run === null || !isOwned(run)) return null;
    if (run.neo4j !== undefined && isRunning(run.neo4j)) {
      const home = homeOf(dataFolder, run.neo4j.line);
      const login = loginTo(run.neo4j.port, readPassword(home));
      await awaitReady(login, home, { signal });
      return login;
    }
    // It is being started, or started again.
    await sleep(200, undefined, { signal });
  }
}

async function makePlan(options: ManagedOptions): Promise<LaunchPlan> {
  const { java, line } = await requireJava(options);
  const home = homeOf(options.dataFolder, line.name);
  if (!existsSync(home)) noticeOtherLine(line, options);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const jars = await provisionJars(line, { ...options, java });
  const memory = planMemory(options.memoryBytes ?? availableMemory());
  return { java, line, jars, home, memory };
}

/** Data of one line cannot be handed to the other; a new database must not look like a loss. */
function noticeOtherLine(line: Neo4jLine, { dataFolder, onNotice }: ManagedOptions): void {
  const other = NEO4J_LINES.find((each) => existsSync(homeOf(dataFolder, each.name)));
  if (other === undefined) return;
  onNotice(
    `This Java runs Neo4j ${line.name}, which begins with an empty database; what was imported ` +
      `with Neo4j ${other.name} (Java ${other.javaReleases.join(' or ')}) stays in ${dataFolder}.`,
  );
}

/** A container may have less than the machine. */
function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

const homeOf = (dataFolder: string, line: string): string => join(dataFolder, `neo4j-${line}`);

const loginTo = (port: number, password: string): Neo4jLogin => ({
  uri: `bolt://127.0.0.1:${port}`,
  username: 'neo4j',
  password,
  database: 'neo4j',
});

class Neo4jServer implements ManagedNeo4j {
  readonly title: string;
  readonly #plan: LaunchPlan;
  readonly #claim: RunClaim;
  readonly #options: ManagedOptions;
  #address: Neo4jLogin | undefined;
  #launched: LaunchedNeo4j | undefined;
  #stopping: Promise<void> | undefined;
  #restarts: number[] = [];
  /**
   * The last resort, when this process ends without `stop`: Neo4j closes its store by itself. The
   * claim stays, so that the next start waits for that.
   */
  readonly #endWithUs = (): void => {
    if (this.#launched === undefined) this.#claim.release();
    else send(this.#launched.identity, 'SIGTERM');
  };

  constructor(plan: LaunchPlan, claim: RunClaim, options: ManagedOptions) {
    this.#plan = plan;
    this.#claim = claim;
    this.#options = options;
    this.title = `Neo4j ${readVersion(plan.line)} on Java ${plan.java.release}`;
  }

  get address(): Neo4jLogin {
    if (this.#address === undefined) throw new Error('Neo4j has not been started');
    return this.#address;
  }

  async start(): Promise<void> {
    const { onProgress, boltPort: firstPort } = this.#options;
    onProgress({ step: `Starting ${this.title}` });
    const password = await setPassword(this.#plan);
    process.on('exit', this.#endWithUs);
    try {
      for (let tries = 1; ; tries++) {
        const port = tries === 1 && firstPort !== undefined ? firstPort : await findFreePort();
        this.#address = loginTo(port, password);
        try {
          return await this.#launch(port);
        } catch (error) {
          if (!(error instanceof PortTaken)) throw error;
          if (tries === LAUNCH_TRIES) throw new Unavailable('No port is free.', 'Free some.');
        }
      }
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  announce(url: string): void {
    this.#claim.update({ url });
  }

  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      if (this.#launched !== undefined) await endProcess(this.#launched.identity, STOP_WITHIN_MS);
      process.off('exit', this.#endWithUs);
      this.#claim.release();
    })();
    return this.#stopping;
  }

  async #launch(port: number): Promise<void> {
    const launched = launchNeo4j(this.#plan, port);
    this.#launched = launched;
    this.#claim.update({ neo4j: { ...launched.identity, port, line: this.#plan.line.name } });
    const { signal } = this.#options;
    await awaitReady(this.address, this.#plan.home, { exited: launched.exited, signal });
    void launched.exited.then(() => this.#restart(port));
  }

  /** On the same port, so that whoever holds the address finds it again. */
  async #restart(port: number): Promise<void> {
    const { onNotice } = this.#options;
    const now = Date.now();
    this.#restarts = [...this.#restarts.filter((at) => at > now - RESTARTS.withinMs), now];
    if (this.#stopping !== undefined) return;
    if (this.#restarts.length > RESTARTS.most) {
      onNotice('Neo4j ends again and again: it stays down until Detour is started anew.');
      return;
    }
    onNotice('Neo4j ended by itself; it is being started again.');
    try {
      await this.#launch(port);
      onNotice('Neo4j answers again.');
    } catch (error) {
      if (this.#stopping !== undefined) return;
      if (!(error instanceof PortTaken)) onNotice((error as Error).message);
      await sleep(1_000);
      await this.#restart(port);
    }
  }
}
