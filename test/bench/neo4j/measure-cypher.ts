/**
 * The same questions to the engine and to the same Neo4j, in Cypher: how many times as fast, and do both
 * say the same?
 */
import type { Driver } from 'neo4j-driver';

import { loadCommodityCatalogue } from '../../../server/load-lists.ts';
import {
  parsePathQuestion,
  type PathQuestionInput,
} from '../../../server/model/parse-path-question.ts';
import { buildRanking, type RankingRule } from '../../../server/model/ranking.ts';
import { openDriver } from '../../../server/neo4j/connect.ts';
import { Database } from '../../../server/neo4j/database.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { Random } from '../../../server/generate/random.ts';
import { commoditiesOf, drawCompanies } from '../draw-questions.ts';
import { atLeast, type Figure, toFigure, toSingle } from '../figure.ts';
import { type CachedNetwork, readArrays } from '../network-cache.ts';
import { Asker } from '../search/asker.ts';
import { TARGETS } from '../targets.ts';
import { readAddress } from './bench-address.ts';
import { askExpert, prepareGraph, type Scores } from './expert-query.ts';

const FIRST = 100;
const TIMEOUT_MS = 120_000;
const LENGTHS = [2, 3, 4, 5, 6];
const WITHOUT_LINKS: PathQuestionInput = { maxLinks: 0 };
const SUPPLIERS = 5;
/** Repetitions of the engine's answer; each must be a question that is not known. */
const REPEATS = 20;

interface Setting {
  readonly driver: Driver;
  readonly asker: Asker;
  readonly rule: RankingRule;
  /** Companies that stand on no path: to be avoided in vain, so that a question is another one. */
  readonly strangers: readonly string[];
}

export async function measureCypher(cached: CachedNetwork): Promise<Figure[]> {
  const { list } = loadCommodityCatalogue();
  const listed = new Set([...list.tierOf.keys()].map(Number));
  const isListed = (hs6: number) => listed.has(hs6);
  const projection = readArrays(cached);
  const random = new Random(`${cached.seed}/cypher`);
  const draw = (country: string, isInScope: (hs6: number) => boolean) =>
    drawCompanies(projection, { country, sends: true }, isInScope, random);
  const suppliers = draw('US', isListed).slice(0, SUPPLIERS);
  const dealers = new Set(draw('FR', isListed));
  const strangers = draw('FR', () => true).filter((id) => !dealers.has(id));
  const rule = buildRanking(parsePathQuestion({}, list), projection.totals.newestDay);

  const driver = openDriver(readAddress());
  const database = new Database(readAddress());
  const asker = await Asker.open(projection, list);
  const setting = { driver, asker, rule, strangers };
  try {
    await prepareGraph(driver, projection, rule, isListed);
    return [
      ...(await compareAll(setting, cached.shipments)),
      ...(await compareSuppliers(setting, suppliers)),
      ...(await compareFinders(setting, database)),
    ];
  } finally {
    await asker.close();
    await database.close();
    await driver.close();
  }
}

/** All suppliers to all end users: as many lengths as end in time. */
async function compareAll(setting: Setting, shipments: number): Promise<Figure[]> {
  const { driver, rule } = setting;
  const figures: Figure[] = [];
  const scores: number[] = [];
  let sum = 0;
  let longest = 0;
  for (const length of LENGTHS) {
    const answer = await timeTwice(() =>
      askExpert(driver, length, null, { rule, first: FIRST, timeoutMs: TIMEOUT_MS }),
    );
    const name = `Cypher, all US to all RU, ${length} shipments`;
    if (answer === null) {
      figures.push({
        ...toSingle(
          name,
          'ms',
          Infinity,
          null,
          `no answer: out of ${TIMEOUT_MS / 1_000} s, or of memory`,
        ),
        goods: 'high priority',
      });
      break;
    }
    sum += answer.milliseconds;
    longest = length;
    scores.push(...answer.scores);
    figures.push({ ...toSingle(name, 'ms', answer.milliseconds), goods: 'high priority' });
  }
  if (longest === 0) return figures;
  const question = { ...WITHOUT_LINKS, hops: { min: 2, max: longest } };
  const engine = await timeEngine(setting, question);
  const isSame = areSame(engine.scores, toBest(scores));
  const isWhole = longest === LENGTHS.at(-1);
  return [
    ...figures,
    toFigure(`engine, the same, up to ${longest} shipments`, 'high priority', engine.times),
    toSingle(
      `engine against Cypher, up to ${longest} shipments`,
      'times',
      sum / median(engine.times),
      isWhole ? atLeast(TARGETS.timesCypher[shipments]) : null,
      isSame ? `the same ${engine.scores.length} scores` : 'OTHER SCORES',
    ),
  ];
}

async function compareSuppliers(setting: Setting, suppliers: readonly string[]): Promise<Figure[]> {
  const { driver, rule } = setting;
  const times: number[] = [];
  const engineTimes: number[] = [];
  let same = 0;
  for (const id of suppliers) {
    const scores: number[] = [];
    let milliseconds = 0;
    for (const length of LENGTHS) {
      const options = { rule, first: FIRST, timeoutMs: TIMEOUT_MS };
      const answer = await timeTwice(() => askExpert(driver, length, id, options));
      milliseconds += answer?.milliseconds ?? Infinity;
      scores.push(...(answer?.scores ?? []));
    }
    const engine = await timeEngine(setting, { ...WITHOUT_LINKS, from: { ids: [id] } });
    times.push(milliseconds);
    engineTimes.push(median(engine.times));
    if (areSame(engine.scores, toBest(scores))) same += 1;
  }
  const name = 'one supplier to all RU, 2 to 6 shipments';
  return [
    toFigure(`Cypher, ${name}`, 'high priority', times),
    toFigure(`engine, ${name}`, 'high priority', engineTimes),
    toSingle(
      'engine against Cypher, one supplier',
      'times',
      median(times) / median(engineTimes),
      null,
      `the same scores for ${same} of ${suppliers.length}`,
    ),
  ];
}

/** Our own Cypher finder on the question without any words, ownership steps included. */
async function compareFinders(setting: Setting, database: Database): Promise<Figure[]> {
  const { list } = loadCommodityCatalogue();
  const finder = new CypherPathFinder(database, { budgetMs: TIMEOUT_MS });
  const started = performance.now();
  const answer = await finder.find(parsePathQuestion(commoditiesOf('high priority'), list), {
    ...{ first: FIRST, after: null },
  });
  const milliseconds = performance.now() - started;
  const isWhole = answer.conclusion !== 'BUDGET';
  const { scores } = await timeEngine(setting, {});
  const isSame = areSame(
    scores,
    answer.paths.map(({ score }) => score),
  );
  const note = isWhole
    ? isSame
      ? `the same ${scores.length} scores as the engine`
      : 'OTHER SCORES than the engine'
    : 'stopped early: time or memory';
  return [
    {
      ...toSingle('Cypher finder, the question without words', 'ms', milliseconds, null, note),
      goods: 'high priority',
    },
  ];
}

/** The second of two runs: plans and pages are there. Null when it does not end. */
async function timeTwice(
  ask: () => Promise<Scores>,
): Promise<{ milliseconds: number; scores: Scores } | null> {
  try {
    await ask();
    const started = performance.now();
    const scores = await ask();
    return { milliseconds: performance.now() - started, scores };
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (/TransactionTimedOut|OutOfMemory|LockClientStopped/.test(code)) return null;
    throw error;
  }
}

async function timeEngine(
  { asker, strangers }: Setting,
  question: PathQuestionInput,
): Promise<{ times: number[]; scores: Scores }> {
  const times: number[] = [];
  let scores: Scores = [];
  for (const stranger of strangers.slice(0, REPEATS + 2)) {
    const answer = await asker.ask({ ...question, avoid: [stranger] }, undefined, FIRST);
    times.push(answer.engineMs);
    scores = answer.rows.map(({ score }) => score);
  }
  return { times: times.slice(2), scores };
}

const toBest = (scores: readonly number[]): Scores =>
  [...scores].sort((a, b) => b - a).slice(0, FIRST);

const areSame = (one: Scores, other: Scores): boolean => one.join() === other.join();

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
