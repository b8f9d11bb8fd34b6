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
import { commoditiesOf, drawCompanies, type GoodsAsked } from '../draw-questions.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { readId } from '../../../server/projection/party-table.ts';
import { atLeast, type Figure, toFigure, toSingle } from '../figure.ts';
import { type CachedNetwork, readArrays } from '../network-cache.ts';
import { Asker } from '../search/asker.ts';
import { TARGETS } from '../targets.ts';
import { readAddress } from './bench-address.ts';
import { askExpert, prepareGraph, type Scores } from './expert-query.ts';

const FIRST = 100;
const TIMEOUT_MS = 120_000;
const LENGTHS = [2, 3, 4, 5, 6];
const SUPPLIERS = 5;
/** Repetitions of the engine's answer; each must be a question that is not known. */
const REPEATS = 20;
const WARM_UPS = 2;

interface Setting {
  readonly driver: Driver;
  readonly asker: Asker;
  readonly rule: RankingRule;
  /** Companies that stand on no path: to be avoided in vain, so that a question is another one. */
  readonly strangers: readonly string[];
}

/** The same goods for the engine and for Cypher. */
interface Goods {
  readonly name: GoodsAsked;
  readonly question: PathQuestionInput;
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
  const strangers = drawStrangers(projection, random);
  const rule = buildRanking(parsePathQuestion({}, list), projection.totals.newestDay);

  const driver = openDriver(readAddress());
  const database = new Database(readAddress());
  const asker = await Asker.open(projection, list);
  const setting = { driver, asker, rule, strangers };
  const toGoods = (name: GoodsAsked): Goods => ({
    name,
    question: { ...commoditiesOf(name), maxLinks: 0 },
  });
  try {
    await prepareGraph(driver, projection, rule, isListed);
    return [
      ...(await compareAll(setting, toGoods('high priority'), cached.shipments)),
      ...(await compareAll(setting, toGoods('all'), cached.shipments)),
      ...(await compareSuppliers(setting, toGoods('high priority'), suppliers)),
      ...(await compareFinders(setting, database)),
    ];
  } finally {
    await asker.close();
    await database.close();
    await driver.close();
  }
}

/** Companies that neither sent nor received anything. */
function drawStrangers({ parties, shipments }: GraphProjection, random: Random): string[] {
  const places = Array.from(parties.isPerson.keys()).filter(
    (party) =>
      parties.isPerson[party] === 0 &&
      shipments.partyStart[party] === shipments.partyStart[party + 1],
  );
  const first = random.integer(0, Math.max(0, places.length - REPEATS - WARM_UPS));
  const some = places.slice(first, first + REPEATS + WARM_UPS);
  return some.map((party) => readId(parties, party));
}

/** All suppliers to all end users: as many lengths as end in time. */
async function compareAll(
  setting: Setting,
  { name: goods, question }: Goods,
  shipments: number,
): Promise<Figure[]> {
  const { driver, rule } = setting;
  const figures: Figure[] = [];
  const scores: number[] = [];
  let sum = 0;
  let longest = 0;
  for (const length of LENGTHS) {
    const asked = { shipments: length, supplierId: null, isListed: goods !== 'all' };
    const answer = await timeTwice(() =>
      askExpert(driver, asked, { rule, first: FIRST, timeoutMs: TIMEOUT_MS }),
    );
    const name = `Cypher, all US to all RU, ${length} shipments`;
    if (answer === null) {
      const note = `no answer: out of ${TIMEOUT_MS / 1_000} s, or of memory`;
      figures.push({ ...toSingle(name, 'ms', Infinity, null, note), goods });
      break;
    }
    sum += answer.milliseconds;
    longest = length;
    scores.push(...answer.scores);
    figures.push({ ...toSingle(name, 'ms', answer.milliseconds), goods });
  }
  if (longest === 0) return figures;
  const engine = await timeEngine(setting, { ...question, hops: { min: 2, max: longest } });
  const isSame = areSame(engine.scores, toBest(scores));
  const isWhole = longest === LENGTHS.at(-1);
  const times = toSingle(
    `engine against Cypher, up to ${longest} shipments`,
    'times',
    sum / median(engine.times),
    isWhole && goods === 'all' ? atLeast(TARGETS.timesCypher[shipments]) : null,
    isSame ? `the same ${engine.scores.length} scores` : 'OTHER SCORES',
  );
  const name = `engine, the same, up to ${longest} shipments`;
  return [...figures, toFigure(name, goods, engine.times), { ...times, goods, isWrong: !isSame }];
}

async function compareSuppliers(
  setting: Setting,
  { name: goods, question }: Goods,
  suppliers: readonly string[],
): Promise<Figure[]> {
  const { driver, rule } = setting;
  const times: number[] = [];
  const engineTimes: number[] = [];
  let same = 0;
  for (const supplierId of suppliers) {
    const scores: number[] = [];
    let milliseconds = 0;
    for (const length of LENGTHS) {
      const asked = { shipments: length, supplierId, isListed: goods !== 'all' };
      const options = { rule, first: FIRST, timeoutMs: TIMEOUT_MS };
      const answer = await timeTwice(() => askExpert(driver, asked, options));
      milliseconds += answer?.milliseconds ?? Infinity;
      scores.push(...(answer?.scores ?? []));
    }
    const engine = await timeEngine(setting, { ...question, from: { ids: [supplierId] } });
    times.push(milliseconds);
    engineTimes.push(median(engine.times));
    if (areSame(engine.scores, toBest(scores))) same += 1;
  }
  const name = 'one supplier to all RU, 2 to 6 shipments';
  const ratio = median(times) / median(engineTimes);
  const note = `the same scores for ${same} of ${suppliers.length}`;
  const isWrong = same < suppliers.length;
  return [
    toFigure(`Cypher, ${name}`, goods, times),
    toFigure(`engine, ${name}`, goods, engineTimes),
    {
      ...toSingle('engine against Cypher, one supplier', 'times', ratio, null, note),
      goods,
      isWrong,
    },
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
      ...{ goods: 'high priority', isWrong: isWhole && !isSame },
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
  for (const stranger of strangers) {
    const answer = await asker.ask({ ...question, avoid: [stranger] }, undefined, FIRST);
    times.push(answer.engineMs);
    scores = answer.rows.map(({ score }) => score);
  }
  return { times: times.slice(WARM_UPS), scores };
}

const toBest = (scores: readonly number[]): Scores =>
  [...scores].sort((a, b) => b - a).slice(0, FIRST);

const areSame = (one: Scores, other: Scores): boolean => one.join() === other.join();

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
