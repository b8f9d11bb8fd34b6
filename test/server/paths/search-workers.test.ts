import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import type { PathQuestion } from '../../../server/model/path-question.ts';
import { loadCommodityCatalogue } from '../../../server/load-lists.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import { SearchWorkers, type WholeSearch } from '../../../server/paths/search-workers.ts';
import type { SearchQuestion } from '../../../server/paths/search/search-request.ts';
import { buildProjection } from '../../../server/projection/build-projection.ts';
import { GraphColumns } from '../../../server/projection/graph-columns.ts';
import { toCountryNumber } from '../../../server/projection/graph-projection.ts';

const ENGINE = new URL('../../support/search-thread-engine.ts', import.meta.url).href;
const NEVER = new AbortController().signal;

let workers: SearchWorkers;

beforeAll(() => {
  workers = new SearchWorkers({ engine: ENGINE, heapMb: 64, keptIndexBytes: 0 });
  load(workers, 1);
});

afterAll(() => workers.close());

/** A graph of a few shipments; `marker` comes back with every answer. */
function load(target: SearchWorkers, marker: number): void {
  const columns = new GraphColumns();
  columns.refusedRows = marker;
  const [a, b] = [columns.addParty('a', false, 'US', 0), columns.addParty('b', false, 'RU', 1)];
  for (let seq = 0; seq < 4; seq++) {
    columns.addShipment(a, b, 854231 + seq, 19_000, 19_000, NaN, NaN, 0, seq);
  }
  const { memory, layout } = buildProjection(columns);
  target.load(memory, layout);
}

const question = (continuity: PathQuestion['continuity'] = 'SAME_HS6', hs: string | null = null) =>
  ({
    continuity,
    goods: hs === null ? { any: true } : { any: false, hsPrefixes: [hs] },
    tierOf: new Map(),
  }) as unknown as SearchQuestion;

const asking = (key: string, asked = question()): WholeSearch => ({
  key,
  question: asked,
  rank: 0,
  first: 1,
  extras: { rowCount: true, walkCount: true, union: true, considered: true },
  budgetMs: 1_000,
});

async function ask(request: WholeSearch, signal = NEVER, target = workers) {
  const lease = target.lease()!;
  try {
    return await lease.search(request, signal);
  } finally {
    lease.release();
  }
}

it('has every share searched once, by different threads', async () => {
  const results = await ask(asking('echo'));
  const shares = results.length;
  expect(results.map(({ walkCount }) => walkCount)).toEqual(
    results.map((_, share) => share * 10 + shares),
  );
});

it('rejects with the reason when nobody waits any more, and has its threads free soon after', async () => {
  const gone = new AbortController();
  const stuck = ask(asking('spin'), gone.signal);
  await expect(Promise.race([stuck, ask(asking('echo')), pause(50)])).resolves.toBe('paused');
  gone.abort(new Error('gone'));
  await expect(stuck).rejects.toThrow('gone');
  await expect(ask(asking('echo'))).resolves.toBeDefined(); // never, if a thread were still spinning
});

it('takes a question out of the line when nobody waits any more', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const stuck = ask(asking('spin'), first.signal);
  const behind = ask(asking('exit'), second.signal); // would end a thread
  second.abort(new Error('changed my mind'));
  await expect(behind).rejects.toThrow('changed my mind');
  first.abort(new Error('gone'));
  await expect(stuck).rejects.toThrow('gone');
  await expect(ask(asking('echo'))).resolves.toBeDefined();
});

it('does not begin for somebody who has gone already', async () => {
  await expect(ask(asking('exit'), AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  await expect(ask(asking('echo'))).resolves.toBeDefined();
});

it('leaves the thread that serves requests free while it searches', async () => {
  const gone = new AbortController();
  const stuck = ask(asking('spin'), gone.signal);
  let turns = 0;
  for (const end = performance.now() + 100; performance.now() < end; turns++) {
    await new Promise(setImmediate);
  }
  expect(turns).toBeGreaterThan(10);
  gone.abort(new Error('gone'));
  await expect(stuck).rejects.toThrow('gone');
});

it('answers in the order in which it was asked', async () => {
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map(async (each) => {
      await ask(asking('nap'));
      order.push(each);
    }),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});

it.each(['exit 0', 'hog 0', 'exit'])(
  'replaces a thread that died of "%s": one answer is lost, the next comes',
  async (key) => {
    const waiting = ask(asking(key));
    const others = [ask(asking('echo')), ask(asking('nap'))];
    await expect(waiting).rejects.toThrow('A search thread ended by itself');
    await expect(Promise.all(others)).resolves.toHaveLength(2);
    await expect(ask(asking('echo'))).resolves.toBeDefined();
  },
  20_000,
);

it('counts the time in the line for the budget of a question', async () => {
  const target = new SearchWorkers({ engine: ENGINE, threads: 1 });
  load(target, 1);
  const [, [counted]] = await Promise.all([
    ask(asking('nap'), NEVER, target), // 50 ms
    ask(asking('budget'), NEVER, target),
  ]);
  expect(counted!.walkCount).toBeLessThanOrEqual(asking('budget').budgetMs - 45);
  await target.close();
});

it('rejects a search that failed, stops its other shares, and goes on', async () => {
  const failed = ask(asking('throw 0'));
  await expect(failed).rejects.toThrow('A search failed: out of order');
  await expect(ask(asking('echo'))).resolves.toBeDefined();
});

it('ends a search on the version it began with, whatever is loaded meanwhile', async () => {
  load(workers, 2);
  const before = workers.lease()!;
  load(workers, 3);
  const [old, current] = await Promise.all([
    before.search(asking('nap'), NEVER),
    ask(asking('nap')),
  ]);
  expect(old.map(({ rowCount }) => rowCount)).toEqual(old.map(() => 2));
  expect(current.map(({ rowCount }) => rowCount)).toEqual(current.map(() => 3));
  expect(workers.versionCount).toBe(2);
  before.release();
  before.release(); // once is enough
  expect(workers.versionCount).toBe(1);
});

it('holds a version until the threads have left it, though nobody waits any more', async () => {
  const gone = new AbortController();
  const stuck = ask(asking('spin'), gone.signal);
  load(workers, 4);
  expect(workers.versionCount).toBe(2);
  gone.abort(new Error('gone'));
  await expect(stuck).rejects.toThrow('gone');
  await ask(asking('echo')); // behind it in the line
  expect(workers.versionCount).toBe(1);
});

it('tells a replaced thread every version that is held', async () => {
  load(workers, 5);
  const before = workers.lease()!;
  load(workers, 6);
  await expect(ask(asking('exit'))).rejects.toThrow('A search thread ended by itself');
  const [old] = await before.search(asking('echo'), NEVER);
  expect(old?.rowCount).toBe(5);
  before.release();
});

it('builds an index that several questions need once, and hands it to every thread', async () => {
  const target = new SearchWorkers({ engine: ENGINE });
  load(target, 1);
  const answers = await Promise.all(
    ['SAME_HS4', 'SAME_HS4', 'ANY'].map((continuity) =>
      ask(asking('echo', question(continuity as 'ANY')), NEVER, target),
    ),
  );
  const [one, again, other] = answers.map((results) => results.map((each) => each.milliseconds));
  expect(new Set([...one!, ...again!]).size).toBe(1);
  expect(other![0]).not.toBe(one![0]);
  const later = await ask(asking('echo', question('SAME_HS4')), NEVER, target);
  expect(later[0]?.milliseconds).toBe(one![0]);
  await target.close();
});

it('uses the room of an index that nobody reads any more for the next one', async () => {
  load(workers, 7);
  const lease = workers.lease()!;
  const places: (number | undefined)[] = [];
  for (const continuity of ['SAME_HS4', 'ANY', 'SAME_HS4'] as const) {
    const [result] = await lease.search(asking('echo', question(continuity)), NEVER);
    places.push(result?.milliseconds);
  }
  const pages = lease.projection.memory.buffer.byteLength;
  for (const hs of ['85', '8542', '854231']) {
    await lease.search(asking('echo', question('ANY', hs)), NEVER);
  }
  expect(lease.projection.memory.buffer.byteLength).toBe(pages);
  lease.release();
});

it('leaves an index alone while a thread reads it, whatever room is wanted', async () => {
  const placeOf = async (continuity: 'ANY' | 'SAME_HS4') =>
    (await ask(asking('echo', question(continuity))))[0]?.milliseconds;
  const place = await placeOf('ANY');
  const gone = new AbortController();
  const reading = ask(asking('spin 1', question('ANY')), gone.signal); // takes the same place again
  await expect(ask(asking('echo', question('ANY', '99')))).rejects.toThrow('cannot be derived');
  const other = placeOf('SAME_HS4');
  await pause(100); // it is built, and waits for the thread that reads
  gone.abort(new Error('gone'));
  await expect(reading).rejects.toThrow('gone');
  expect(await other).not.toBe(place);
});

it('answers usual questions inside the core as soon as it is prepared', async () => {
  const standing = parsePathQuestion({}, loadCommodityCatalogue().list);
  const target = new SearchWorkers({ engine: ENGINE, standing });
  load(target, 1);
  const usual = { dwellDays: { min: 0, max: 365 }, hops: { min: 2, max: 6 }, maxLinks: 2 };
  const side = (country: string) => ({ countries: [toCountryNumber(country)], parties: [] });
  const sides = { from: side('US'), to: side('RU') };
  const placeOf = async (asked: Partial<SearchQuestion>) => {
    const whole = { ...question(), ...sides, ...usual, ...asked };
    const [result] = await ask(asking('echo', whole), NEVER, target);
    return result!.milliseconds;
  };
  await target.whenPrepared();
  expect(await placeOf({})).toBeGreaterThan(0);
  expect(await placeOf({ dwellDays: { min: 0, max: 366 } })).toBe(-1);
  expect(await placeOf({ to: side('TR') })).toBe(-1);
  load(target, 2);
  load(target, 3); // while the one before is prepared
  await target.whenPrepared();
  expect(await placeOf({})).toBeGreaterThan(0);
  expect(target.versionCount).toBe(1);
  await target.close();
});

it('tries to build an index again after it failed, or the thread that built it died', async () => {
  const failing = asking('echo', question('ANY', '99'));
  await expect(ask(failing)).rejects.toThrow('cannot be derived');
  await expect(ask(failing)).rejects.toThrow('cannot be derived');
  await expect(ask(asking('echo', question('ANY', '98')))).rejects.toThrow('ended by itself');
  await expect(ask(asking('echo', question('ANY')))).resolves.toBeDefined();
});

it('ends the building of an index when the last who waits for it has gone, and uses its room again', async () => {
  load(workers, 8);
  const lease = workers.lease()!;
  const slow = asking('echo', question('ANY', '97'));
  const goAway = async (): Promise<number> => {
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [first, second].map(({ signal }) => lease.search(slow, signal));
    const left = Promise.allSettled(waiting);
    await pause(50); // it is being built, and would be until somebody ends it
    first.abort(new Error('first'));
    await expect(waiting[0]).rejects.toThrow('first');
    await pause(50);
    second.abort(new Error('second'));
    await left;
    await lease.search(asking('echo', question('SAME_HS6')), NEVER); // both threads are free
    return lease.projection.memory.buffer.byteLength;
  };
  const bytes = await goAway();
  expect(await goAway()).toBe(bytes);
  await expect(lease.search(asking('echo', question('ANY')), NEVER)).resolves.toHaveLength(2);
  expect(lease.projection.memory.buffer.byteLength).toBe(bytes);
  lease.release();
});

it('says so when it is asked after it was closed, or closed while it is asked', async () => {
  const target = new SearchWorkers({ engine: ENGINE, threads: 1 });
  expect(target.lease()).toBeNull();
  load(target, 1);
  const stuck = ask(asking('spin'), NEVER, target);
  const closing = target.close();
  await expect(stuck).rejects.toThrow('closed');
  await closing;
  await expect(ask(asking('echo'), NEVER, target)).rejects.toThrow('closed');
});

it('rejects, and does not try forever, when its threads cannot start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'detour-threads-'));
  const starts = join(folder, 'starts');
  const program = `import { appendFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(starts)}, 'x');
    throw new Error('no engine');`;
  const engine = `data:text/javascript,${encodeURIComponent(program)}`;
  const target = new SearchWorkers({ engine, threads: 1 });
  load(target, 1);
  await expect(ask(asking('echo'), NEVER, target)).rejects.toThrow('ended by itself');
  await expect(ask(asking('echo'), NEVER, target)).rejects.toThrow('ended by itself');
  await pause(500);
  expect(readFileSync(starts, 'utf8')).toBe('xx'); // one for each question
  await target.close();
  rmSync(folder, { recursive: true });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(() => resolve('paused'), ms));
