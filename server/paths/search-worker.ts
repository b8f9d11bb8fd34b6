/**
 * The program of a search thread: one task at a time, on whichever projection it names.
 *
 * What goes wrong in a task is told and the thread goes on; what it kept between searches is forgotten
 * then, since nobody knows what state it is in.
 */
import { parentPort, workerData } from 'node:worker_threads';

import { LIMITS } from '../model/limits.ts';
import { packResult } from './search/pack-result.ts';
import { SearchAborted } from './search/search-engine.ts';
import type {
  AnswerOf,
  FromThread,
  OpenEngine,
  OpenMessage,
  Task,
  ThreadEngine,
  ToThread,
} from './search-messages.ts';

const port = parentPort;
if (port === null) throw new Error('This is the program of a thread, not of a process');
const { engine: module } = workerData as { engine: string };
const { openEngine } = (await import(module)) as { openEngine: OpenEngine };

const opened = new Map<number, OpenMessage>();
const engines = new Map<number, ThreadEngine>();

port.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'open':
      opened.set(message.projection, message);
      return;
    case 'drop':
      opened.delete(message.projection);
      engines.delete(message.projection);
      return;
    case 'forget':
      engines.get(message.projection)?.dispose();
      return;
    case 'run':
      port.postMessage(answer(message));
  }
});
port.postMessage({ kind: 'ready' } satisfies FromThread);

function answer({ task, stop, waitedMs }: Extract<ToThread, { kind: 'run' }>): FromThread {
  try {
    const shouldStop = () => Atomics.load(stop, 0) !== 0;
    return { kind: 'done', answer: run(task, shouldStop, waitedMs) };
  } catch (error) {
    if (error instanceof SearchAborted) return { kind: 'stopped' };
    engines.get(task.projection)?.dispose();
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', name, message, stack };
  }
}

function run(task: Task, shouldStop: () => boolean, waitedMs: number): AnswerOf[Task['kind']] {
  const engine = findEngine(task.projection);
  switch (task.kind) {
    case 'search': {
      const budgetMs = task.request.budgetMs - waitedMs;
      const request = { ...task.request, budgetMs };
      return packResult(engine.search(request, shouldStop), LIMITS.networkEdges);
    }
    case 'derive': {
      const { layout, region, byteLength } = engine.derive(task, shouldStop);
      return { layout, region, byteLength };
    }
    case 'markCore':
      engine.markCore(task, shouldStop);
      return null;
  }
}

/** Opened when it is first needed. */
function findEngine(projection: number): ThreadEngine {
  const known = engines.get(projection);
  if (known !== undefined) return known;
  const message = opened.get(projection);
  if (message === undefined) throw new Error(`No projection ${projection} is open`);
  const engine = openEngine(message.memory, message.layout);
  engines.set(projection, engine);
  return engine;
}
