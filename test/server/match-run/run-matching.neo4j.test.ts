/** What is proposed, what a second run changes, and what becomes of decisions. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import { removeDataset } from '../../../server/import/remove-dataset.ts';
import { type MatchingReport, runMatching } from '../../../server/match-run/run-matching.ts';
import { InvalidRequest, NotFound } from '../../../server/model/errors.ts';
import { MATCH_DECISIONS, MATCH_KINDS } from '../../../server/model/match-proposal.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { Neo4jMatchProposals } from '../../../server/neo4j/match-proposals.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { toCsv } from '../../support/trade-files.ts';
import { type ServedApp, serveApp } from '../graphql/serve-app.ts';
import { dumpGraph, emptyGraph, openTestDriver } from '../import/dump-graph.ts';
import { openTemporaryFiles } from '../import/temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

const files = openTemporaryFiles();
let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let app: ServedApp;
let store: Neo4jMatchProposals;

/** Each step a minute after the one before. */
let minutes = 0;
const now = () => new Date(Date.UTC(2025, 0, 1, 0, minutes++));

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  app = await serveApp({ database });
  store = new Neo4jMatchProposals(database, now);
}, 60_000);
beforeEach(async () => {
  minutes = 0;
  await emptyGraph(driver);
}, 60_000);
afterAll(async () => {
  files.remove();
  await emptyGraph(driver);
  await app.close();
  await driver.close();
  await database.close();
}, 60_000);

const REST = ',-0- '.repeat(7);
const toList = (name: string, rows: readonly string[]) =>
  files.write(name, `${rows.map((row) => `${row}\r\n`).join('')}\x1a\r\n`);
const LIST = toList('sdn.csv', [
  `7,"LANTERN MICROCHIPS LLC",-0- ,"TEST",-0- ${REST}`,
  `8,"VELDRIN, Osko",individual,"TEST",-0- ${REST}`,
  `9,"LANTERN MICROCHIPS",vessel,"TEST",-0- ${REST}`,
]);

const company = (id: string, name: string, country: string, identifiers = '') => ({
  ...{ id, kind: 'COMPANY', name, country, identifiers },
});
const toCompanies = (name: string, ...rows: Record<string, string>[]) =>
  files.write(`${name}.csv`, toCsv('companies', rows));
const REGISTER = toCompanies(
  'register',
  company('lantern', 'Lantern Microchips LLC', 'US'),
  company('harbour', 'Harbour Pumps Ltd', 'GB', 'LEI:HARBOUR1'),
  { id: 'osko', kind: 'PERSON', name: 'Osko Veldrin', country: 'RU' },
);
const TRADE = toCompanies(
  'trade',
  company('h', 'Harbour Pumps Limited', 'GB'),
  company('l', 'OOO Lantern Microchips', 'RU'),
  company('q', 'Quillfeather Bakery', 'GB'),
);

const importList = () => importFiles(database, [LIST], { asOf: '2025-01-01' });
const importRegister = () => importFiles(database, [REGISTER], { dataset: 'register' });
const importTrade = () => importFiles(database, [TRADE], { dataset: 'trade' });
const match = (datasets: readonly string[] | null = null) => runMatching(database, { datasets });

const LANTERN = 'listed register:lantern OFAC-SDN:7';
const HARBOUR = 'same-as register:harbour trade:h';

async function readAll() {
  const filter = { kinds: MATCH_KINDS, lists: null, dataset: null, decisions: MATCH_DECISIONS };
  return (await store.findProposals(filter, { first: 100, after: null })).items;
}
const readIds = async () => (await readAll()).map(({ id }) => id).sort();
const countsOf = ({ LISTED, SAME_AS }: MatchingReport) =>
  [LISTED, SAME_AS].map(({ added, changed, unchanged, decided, removed }) => [
    ...[added, changed, unchanged, decided, removed],
  ]);
const readListed = async () =>
  (await database.read('path/parties-on-lists', { lists: ['OFAC-SDN'] })).map(({ id }) => id);

describe('runMatching', () => {
  it('proposes companies and persons for lists, and companies of two data sets, never more', async () => {
    await importList();
    await importRegister();
    await importTrade();
    const report = await match();
    expect(await readIds()).toEqual([
      LANTERN,
      'listed register:osko OFAC-SDN:8',
      'listed trade:l OFAC-SDN:7',
      HARBOUR,
      'same-as register:lantern trade:l',
    ]);
    expect(countsOf(report)).toEqual([
      [3, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
    ]);
    const osko = (await readAll()).find(({ partyId }) => partyId === 'register:osko')!;
    expect(osko.features.reservations).toContain('PERSON');
    expect(osko.score).toBeLessThan(0.92);
    expect((await readAll()).every(({ decision }) => decision === 'PROPOSED')).toBe(true);
  });

  it('changes nothing when it is run again, and finds the same data set by data set', async () => {
    await importList();
    await importRegister();
    await match(['register']);
    await importTrade();
    await match(['trade']);
    const before = await dumpGraph(driver);
    expect(before.filter((line) => /"(MATCHES|SAME_AS)"/.test(line))).toHaveLength(5);
    for (const datasets of [null, ['register'], ['trade', 'register']]) {
      const again = countsOf(await match(datasets));
      expect(again.map(([added, changed, , , removed]) => [added, changed, removed])).toEqual([
        [0, 0, 0],
        [0, 0, 0],
      ]);
    }
    expect(await dumpGraph(driver)).toEqual(before);
  });

  it('compares what was there with a list that comes later', async () => {
    await importRegister();
    await importTrade();
    await importList();
    await match(['ofac-sdn']);
    expect(await readIds()).toEqual([
      LANTERN,
      'listed register:osko OFAC-SDN:8',
      'listed trade:l OFAC-SDN:7',
    ]);
  });

  it('takes out what no longer reaches the threshold, and nothing that was decided', async () => {
    await importList();
    await importRegister();
    await importTrade();
    await match();
    await store.decide(HARBOUR, 'REJECTED', 'Ada');
    await driver.executeQuery(
      `MATCH (company:Company) WHERE company.id IN ['register:lantern', 'register:harbour']
       SET company.name = 'Plover Textiles', company.identifiers = []`,
      {},
      { database: 'neo4j' },
    );
    expect(countsOf(await match(['register']))).toEqual([
      [0, 0, 1, 0, 1],
      [0, 0, 0, 0, 1],
    ]);
    expect(await readIds()).toEqual([
      'listed register:osko OFAC-SDN:8',
      'listed trade:l OFAC-SDN:7',
      HARBOUR,
    ]);
  });

  it('stops when it is cancelled, and refuses a data set that is not there', async () => {
    await importList();
    await importRegister();
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error('Stopped.'));
    const run = runMatching(database, { datasets: null, onProgress, signal: stop.signal });
    await expect(run).rejects.toThrow('Stopped.');
    await expect(match(['nowhere'])).rejects.toThrow(NotFound);
  });
});

describe('decisions', () => {
  it('are kept with who and when, replaced, and taken back one by one', async () => {
    await importList();
    await importRegister();
    await match();
    await store.decide(LANTERN, 'UNSURE', 'Ada');
    await store.decide(LANTERN, 'CONFIRMED', 'Grace');
    const undone = await store.undo(LANTERN, 'Ada');
    expect(undone).toMatchObject({ decision: 'UNSURE', decidedBy: 'Ada' });
    expect(undone.decidedAt).toBe('2025-01-01T00:00:00.000Z');
    expect(undone.history).toEqual([
      { decision: 'UNSURE', isUndo: false, who: 'Ada', at: '2025-01-01T00:00:00.000Z' },
      { decision: 'CONFIRMED', isUndo: false, who: 'Grace', at: '2025-01-01T00:01:00.000Z' },
      { decision: 'UNSURE', isUndo: true, who: 'Ada', at: '2025-01-01T00:02:00.000Z' },
    ]);
    const open = await store.undo(LANTERN, null);
    expect(open).toMatchObject({ decision: 'PROPOSED', decidedBy: null, decidedAt: null });
    await expect(store.undo(LANTERN, null)).rejects.toThrow(InvalidRequest);
    await expect(store.decide('listed a b', 'CONFIRMED', 'Ada')).rejects.toThrow(NotFound);
    await expect(store.decide('nothing', 'CONFIRMED', 'Ada')).rejects.toThrow(NotFound);
  });

  it('lose none of two that come at once', async () => {
    await importList();
    await importRegister();
    await match();
    const names = ['Ada', 'Grace', 'Emmy', 'Mary'];
    await Promise.all(names.map((who) => store.decide(LANTERN, 'CONFIRMED', who)));
    const [lantern] = (await readAll()).filter(({ id }) => id === LANTERN);
    expect(lantern!.history.map(({ who }) => who).sort()).toEqual([...names].sort());
  });

  it('survive the removal of a data set and its import anew, with their history', async () => {
    await importList();
    await importRegister();
    await importTrade();
    await match();
    await store.decide(LANTERN, 'CONFIRMED', 'Ada');
    await store.decide(HARBOUR, 'REJECTED', 'Grace');
    await store.decide('listed trade:l OFAC-SDN:7', 'CONFIRMED', 'Ada');
    await store.undo('listed trade:l OFAC-SDN:7', 'Ada');
    const before = await readAll();

    for (const dataset of ['register', 'trade', 'ofac-sdn']) await removeDataset(database, dataset);
    expect(await readAll()).toEqual([]);
    await importTrade();
    await importList();
    await importRegister();
    expect(countsOf(await match())).toEqual([
      [1, 0, 1, 1, 0],
      [1, 0, 0, 1, 0],
    ]);
    expect(await readAll()).toEqual(before);
  });

  it('make a company listed only when they confirm it', async () => {
    await importList();
    await importRegister();
    await match();
    expect(await readListed()).toEqual([]);
    await store.decide(LANTERN, 'UNSURE', 'Ada');
    expect(await readListed()).toEqual([]);
    await store.decide(LANTERN, 'CONFIRMED', 'Ada');
    expect(await readListed()).toEqual(['register:lantern']);
    await store.undo(LANTERN, 'Ada');
    expect(await readListed()).toEqual([]);
  });
});

describe('over GraphQL', () => {
  const ask = async (query: string) => {
    const { data, errors } = await app.ask(query);
    if (data == null || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data as Record<string, Record<string, unknown>>;
  };

  it('proposals come page by page, the highest score first, with what speaks for them', async () => {
    await importList();
    await importRegister();
    await importTrade();
    await match();
    const pages: unknown[] = [];
    let after: unknown = null;
    do {
      const { matchProposals } = await ask(`{
        matchProposals(first: 2, after: ${JSON.stringify(after)}) {
          items { id score } totalCount endCursor
        }
      }`);
      expect(matchProposals!['totalCount']).toBe(5);
      pages.push(...(matchProposals!['items'] as unknown[]));
      after = matchProposals!['endCursor'];
    } while (after !== null);
    const sorted = (await readAll()).map(({ id, score }) => ({ id, score }));
    expect(pages).toEqual(sorted);
    expect(sorted.map(({ score }) => score)).toEqual(
      sorted.map(({ score }) => score).sort((a, b) => b - a),
    );

    const { matchProposals } = await ask(`{
      matchProposals(filter: { lists: ["OFAC-SDN"], dataset: "register" }) {
        items { id kind party { id } other { id } entry { listId } reservations parts { kind outcome a b } }
      }
    }`);
    const items = matchProposals!['items'] as Record<string, unknown>[];
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      ...{ id: LANTERN, kind: 'LISTED', party: { id: 'register:lantern' }, other: null },
      ...{ entry: { listId: '7' }, reservations: [] },
    });
    expect(items[0]!['parts']).toContainEqual({
      ...{ kind: 'NAME', outcome: 'AGREES' },
      ...{ a: 'Lantern Microchips LLC', b: 'LANTERN MICROCHIPS LLC' },
    });
  });

  it('a decision shows at both companies, and leaves the list of open ones', async () => {
    await importRegister();
    await importTrade();
    await match();
    const decided = await ask(`mutation {
      decideMatch(id: "${HARBOUR}", decision: CONFIRMED, who: " Ada ") {
        decision decidedBy history { decision isUndo who }
      }
    }`);
    expect(decided['decideMatch']).toEqual({
      ...{ decision: 'CONFIRMED', decidedBy: 'Ada' },
      history: [{ decision: 'CONFIRMED', isUndo: false, who: 'Ada' }],
    });
    const found = await ask(`{
      matchProposals { items { id } }
      a: entity(id: "register:harbour") { ... on Company { sameAs { id decision } listMatches { id } } }
      b: entity(id: "trade:h") { ... on Company { sameAs { id decision other { id } } } }
    }`);
    expect(found).toEqual({
      matchProposals: { items: [{ id: 'same-as register:lantern trade:l' }] },
      a: { sameAs: [{ id: HARBOUR, decision: 'CONFIRMED' }], listMatches: [] },
      b: { sameAs: [{ id: HARBOUR, decision: 'CONFIRMED', other: { id: 'trade:h' } }] },
    });
    const undone = await ask(`mutation { undoMatchDecision(id: "${HARBOUR}") { decision } }`);
    expect(undone['undoMatchDecision']).toEqual({ decision: 'PROPOSED' });
  });

  it('what cannot be asked is refused with the field', async () => {
    const refused = async (query: string) => (await app.ask(query)).errors?.[0]?.extensions;
    const decide = (decision: string, who: string) =>
      refused(`mutation { decideMatch(id: "x", decision: ${decision}, who: "${who}") { id } }`);
    expect(await decide('PROPOSED', 'Ada')).toMatchObject({ field: 'decision' });
    expect(await decide('CONFIRMED', '  ')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'who' });
    expect(await decide('CONFIRMED', 'Ada')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused('{ matchProposals(first: 1001) { totalCount } }')).toMatchObject({
      field: 'first',
    });
    expect(
      await refused(
        '{ matchProposals(filter: { kinds: [SAME_AS], lists: ["X"] }) { totalCount } }',
      ),
    ).toMatchObject({ field: 'filter.kinds' });
  });
});
