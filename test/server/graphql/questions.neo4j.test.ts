/** Every query of the schema, asked over HTTP of a real database. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { clearGraph, writeLanternWorld } from './lantern-world.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

// The first question of each kind waits for Neo4j to plan it.
jest.setTimeout(60_000);

let database: Database;
let app: ServedApp;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeLanternWorld(database);
  app = await serveApp({ database });
}, 60_000);

afterAll(async () => {
  await app.close();
  await clearGraph();
  await database.close();
});

/** The data of an answer without errors. */
async function ask(query: string, variables?: object): Promise<Record<string, unknown>> {
  const { data, errors } = await app.ask(query, variables);
  expect(errors).toBeUndefined();
  return data ?? {};
}

async function refuse(query: string, variables?: object) {
  const { errors } = await app.ask(query, variables);
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
}

describe('status', () => {
  it('says what runs and what it holds', async () => {
    const { status } = await ask(`{ status {
      ready version graphVersion neo4j { reachable version edition managed } engine { name }
      counts { companies persons shipments ownerships controls firstShippedOn lastShippedOn }
      datasets { id title publisher licence retrievedOn rows rejected isInvented importedAt
        files { name sha256 mapping rows rejected } rejectedByReason { reason count } }
      commodityList { id version tiers { tier title codes } }
      limits { pathsFirst bodyBytes }
    } }`);
    expect(status).toMatchObject({
      ready: true,
      version: '0.1.0',
      graphVersion: '1-cccccccc',
      neo4j: { reachable: true, edition: 'community', managed: true },
      engine: { name: 'Cypher' },
      counts: {
        companies: 6,
        persons: 1,
        shipments: 6,
        ownerships: 1,
        controls: 1,
        firstShippedOn: '2023-01-10',
        lastShippedOn: '2023-03-01',
      },
      datasets: [
        {
          id: 'lantern',
          retrievedOn: '2024-05-01',
          isInvented: true,
          files: [{ name: 'lantern.csv', mapping: 'plain', rows: 9, rejected: 3 }],
          rejectedByReason: [
            { reason: 'no consignor', count: 2 },
            { reason: 'no date', count: 1 },
          ],
        },
      ],
      commodityList: { id: 'CHPL', version: '2024-02-23' },
      limits: { pathsFirst: 500, bodyBytes: 262_144 },
    });
  });

  it('names the version that path answers name', async () => {
    const { status, paths } = await ask(
      '{ status { graphVersion } paths(question: {}) { graphVersion } }',
    );
    expect((paths as { graphVersion: string }).graphVersion).toBe(
      (status as { graphVersion: string }).graphVersion,
    );
  });
});

describe('entity', () => {
  it('tells a company from a person', async () => {
    const query = `query ($id: ID!) { entity(id: $id) {
      __typename id name country isInvented datasets { title }
      ... on Company { incorporatedOn purpose identifiers
        shipmentTotals { sent received sentUsd receivedUsd firstShippedOn lastShippedOn } } } }`;
    expect((await ask(query, { id: 'kuzey' }))['entity']).toEqual({
      __typename: 'Company',
      id: 'kuzey',
      name: 'Kuzey Yıldızı Elektronik San. ve Tic. Ltd. Şti.',
      country: 'TR',
      isInvented: true,
      datasets: [{ title: 'Lantern, an invented network' }],
      incorporatedOn: '2022-05-10',
      purpose: 'trader',
      identifiers: [],
      shipmentTotals: {
        sent: 1,
        received: 3,
        sentUsd: 7_000,
        receivedUsd: 5_100,
        firstShippedOn: '2023-01-10',
        lastShippedOn: '2023-03-31',
      },
    });
    expect((await ask(query, { id: 'astra' }))['entity']).toMatchObject({ __typename: 'Person' });
  });

  it('is null for an id that nobody has', async () => {
    expect(await ask('{ entity(id: "no one") { id } }')).toEqual({ entity: null });
  });

  it('says nothing of sums where no record states a value', async () => {
    const query = '{ entity(id: "nobody") { ... on Company { shipmentTotals { sent sentUsd } } } }';
    expect(await ask(query)).toEqual({ entity: { shipmentTotals: { sent: 0, sentUsd: null } } });
  });
});

describe('search', () => {
  const search = async (text: string, more = ''): Promise<string[]> => {
    const query = `query ($text: String!) { search(text: $text${more}) { entity { id } matchedOn } }`;
    const { search: hits } = await ask(query, { text });
    return (hits as { entity: { id: string }; matchedOn: string }[]).map(
      ({ entity, matchedOn }) => `${entity.id}: ${matchedOn}`,
    );
  };

  it('puts exact before nearly', async () => {
    expect(await search('Orlan Semicon Inc')).toEqual([
      'orlan: Orlan Semicon Inc',
      'orlin: Orlin Semicon Inc',
    ]);
    expect((await search('orlin'))[0]).toBe('orlin: Orlin Semicon Inc');
  });

  it('cares for neither case nor accents nor script', async () => {
    expect(await search('kuzey yildizi')).toEqual([
      'kuzey: Kuzey Yıldızı Elektronik San. ve Tic. Ltd. Şti.',
    ]);
    expect(await search('vektor mikron')).toEqual(['vektor: ООО «Вектор-Микрон»']);
    expect(await search('港灯贸易')).toEqual(['lantern: 港灯贸易有限公司']);
  });

  it('finds by the beginning of a word, and by an identifier with or without its scheme', async () => {
    expect(await search('lant')).toEqual(['lantern: Harbour Lantern Trading Ltd']);
    expect(await search('INN:7700000000')).toEqual(['vektor: INN:7700000000']);
    expect(await search('77000000')).toEqual(['vektor: INN:7700000000']);
    expect(await search('ORLINSEMICON00000001')).toEqual(['orlin: LEI:ORLINSEMICON00000001']);
  });

  it('keeps to the countries asked for', async () => {
    expect(await search('semicon', ', countries: ["US"]')).toHaveLength(2);
    expect(await search('semicon', ', countries: ["TR"]')).toEqual([]);
  });

  it('takes the syntax of full-text queries for words', async () => {
    for (const text of ['orlin AND NOT semicon', '*', '"', 'a:b~', '+-&&||!(){}[]^"~*?:\\/', ' ']) {
      expect(await search(text)).toEqual([]);
    }
    expect(await search('orlin" NOT *')).toEqual([]);
    expect((await search('(orlin)'))[0]).toBe('orlin: Orlin Semicon Inc');
  });

  it('refuses a text that is too long', async () => {
    const query = 'query ($text: String!) { search(text: $text) { score } }';
    expect(await refuse(query, { text: 'x'.repeat(201) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'text',
      allowed: 'at most 200 characters',
    });
  });
});

describe('neighbours', () => {
  const QUERY = `query ($id: ID!, $kinds: [EdgeKind!], $direction: Direction, $first: Int, $after: String) {
    neighbours(id: $id, kinds: $kinds, direction: $direction, first: $first, after: $after) {
      items { entity { id } kind direction count valueUsd firstShippedOn lastShippedOn
        links { __typename id owner { id } owned { id } validFrom validTo
          ... on Ownership { shareMin shareMax isDirect interest } ... on Control { role } } }
      totalCount endCursor } }`;

  it('sums by kind and direction, largest first', async () => {
    const { neighbours } = await ask(QUERY, { id: 'kuzey' });
    expect(neighbours).toEqual({
      totalCount: 3,
      endCursor: null,
      items: [
        {
          entity: { id: 'orlin' },
          kind: 'SHIPPED',
          direction: 'IN',
          count: 3,
          valueUsd: 5_100,
          firstShippedOn: '2023-01-10',
          lastShippedOn: '2023-03-31',
          links: [],
        },
        {
          entity: { id: 'astra' },
          kind: 'OWNS',
          direction: 'IN',
          count: 1,
          valueUsd: null,
          firstShippedOn: null,
          lastShippedOn: null,
          links: [
            {
              __typename: 'Ownership',
              id: 'lantern:o1',
              owner: { id: 'astra' },
              owned: { id: 'kuzey' },
              validFrom: '2022-05-10',
              validTo: '2023-11-30',
              shareMin: 60,
              shareMax: 60,
              isDirect: true,
              interest: 'shareholding',
            },
          ],
        },
        expect.objectContaining({ entity: { id: 'vektor' }, direction: 'OUT', count: 1 }),
      ],
    });
  });

  it('goes on behind its cursor, each row once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { neighbours } = await ask(QUERY, { id: 'kuzey', first: 1, after });
      const page = neighbours as { items: { entity: { id: string } }[]; endCursor: string | null };
      seen.push(...page.items.map(({ entity }) => entity.id));
      after = page.endCursor;
    } while (after !== null);
    expect(seen).toEqual(['orlin', 'astra', 'vektor']);
  });

  it('keeps to kinds and direction', async () => {
    const { neighbours } = await ask(QUERY, { id: 'astra', kinds: ['CONTROLS'], direction: 'OUT' });
    expect(neighbours).toMatchObject({
      totalCount: 1,
      items: [{ entity: { id: 'lantern' }, links: [{ __typename: 'Control', role: 'director' }] }],
    });
    expect(await ask(QUERY, { id: 'astra', direction: 'IN' })).toEqual({
      neighbours: { items: [], totalCount: 0, endCursor: null },
    });
  });

  it('refuses an unknown party, a foreign cursor and a negative first', async () => {
    expect(await refuse(QUERY, { id: 'no one' })).toMatchObject({ code: 'NOT_FOUND' });
    const { shipments } = await ask(
      '{ shipments(filter: {consignorIds: ["orlin"]}, first: 1) { endCursor } }',
    );
    const { endCursor } = shipments as { endCursor: string };
    for (const after of ['', 'nonsense', endCursor]) {
      expect(await refuse(QUERY, { id: 'kuzey', after })).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'after',
      });
    }
    expect(await refuse(QUERY, { id: 'kuzey', first: -1 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'first',
      allowed: 'a whole number from 1 to 1000',
    });
  });
});

describe('shipments', () => {
  const QUERY = `query ($filter: ShipmentFilter!, $first: Int, $after: String) {
    shipments(filter: $filter, first: $first, after: $after) {
      items { id date latestDate tier } totalCount endCursor } }`;
  const idsOf = async (filter: object): Promise<string[]> => {
    const { shipments } = await ask(QUERY, { filter });
    const { items, totalCount } = shipments as { items: { id: string }[]; totalCount: number };
    expect(totalCount).toBe(items.length);
    return items.map(({ id }) => id.replace('lantern:', ''));
  };

  it('shows a record with where it stands in its source', async () => {
    const { shipments } = await ask(`{ shipments(filter: {ids: ["lantern:1"]}) { items {
      id consignor { id } consignee { name } date latestDate dateKind hs hs6 hsEdition hsMapping tier
      valueUsd quantity unit transitCountries
      provenance { dataset { id isInvented } record sha256 } } } }`);
    expect(shipments).toEqual({
      items: [
        {
          id: 'lantern:1',
          consignor: { id: 'orlin' },
          consignee: { name: 'Kuzey Yıldızı Elektronik San. ve Tic. Ltd. Şti.' },
          date: '2023-01-10',
          latestDate: null,
          dateKind: 'DECLARATION',
          hs: '8542310000',
          hs6: '854231',
          hsEdition: '2022',
          hsMapping: 'UNCHANGED',
          tier: 'T1',
          valueUsd: 5_000,
          quantity: 100,
          unit: 'pcs',
          transitCountries: ['DE'],
          provenance: {
            dataset: { id: 'lantern', isInvented: true },
            record: '1',
            sha256: 'a'.repeat(64),
          },
        },
      ],
    });
  });

  it('comes newest first, undated last, each row once over pages', async () => {
    const filter = { consignorIds: ['orlin'] };
    expect(await idsOf(filter)).toEqual(['3', '1', '4', '6']);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { shipments } = await ask(QUERY, { filter, first: 1, after });
      const page = shipments as {
        items: { id: string }[];
        totalCount: number;
        endCursor: string | null;
      };
      expect(page.totalCount).toBe(4);
      seen.push(...page.items.map(({ id }) => id.replace('lantern:', '')));
      after = page.endCursor;
    } while (after !== null);
    expect(seen).toEqual(['3', '1', '4', '6']);
  });

  it('holds all conditions together', async () => {
    expect(await idsOf({ consigneeIds: ['vektor'] })).toEqual(['2', '5']);
    expect(await idsOf({ consigneeIds: ['vektor'], hs: ['8471'] })).toEqual(['5']);
    expect(await idsOf({ hs: ['85'], minValueUsd: 5_000 })).toEqual(['2', '1']);
    expect(await idsOf({ ids: ['lantern:1', 'lantern:2'], consignorIds: ['kuzey'] })).toEqual([
      '2',
    ]);
  });

  it('counts a date of a month when any of its days is asked for', async () => {
    const between = (from?: string, to?: string) => idsOf({ shippedBetween: { from, to } });
    expect(await between('2023-03-31', '2023-04-01')).toEqual(['3']);
    expect(await between('2023-04-01', '2023-05-01')).toEqual([]);
    expect(await between(undefined, '2023-01-10')).toEqual(['1', '4']);
    expect(await between('2023-01-20')).toEqual(['3', '2', '5']);
  });

  it.each([
    [{}, 'filter'],
    [{ ids: [] }, 'filter.ids'],
    [{ hs: ['8'] }, 'filter.hs'],
    [{ hs: ['85423A'] }, 'filter.hs'],
    [{ minValueUsd: -1 }, 'filter.minValueUsd'],
    [{ shippedBetween: { from: '2024-01-02', to: '2024-01-01' } }, 'filter.shippedBetween'],
    [{ shippedBetween: { from: '2023-02-30' } }, 'filter.shippedBetween.from'],
  ])('refuses %j and names the field', async (filter, field) => {
    const refused = await refuse(QUERY, { filter });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(refused).toHaveProperty('allowed');
  });

  it('takes an unknown id for a mistake, not for "no records"', async () => {
    for (const filter of [{ ids: ['lantern:99'] }, { consignorIds: ['orlin', 'no one'] }]) {
      expect(await refuse(QUERY, { filter })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('paths', () => {
  const QUERY = `query ($question: PathQuestion!, $first: Int) { paths(question: $question, first: $first) {
    conclusion exact provenRank totalCount walkCount endCursor graphVersion milliseconds
    considered { shipments companies excluded { reason shipments } sentence }
    union { companies { id } lanes { consignor { id } consignee { id } hs6 tier shipments } links { id }
      isComplete totalLanes totalLinks }
    paths { id score scoreParts { name value why } companies { id } parties { id } bottleneckUsd
      hops { ... on ShipmentHop { shipment { id } alternatives } ... on LinkHop { link { id } } }
      junctions { company { id } arrival { id } departure { id } dwellDays { min max } links { id }
        continuity quantityRatio }
      firstShippedOn lastShippedOn sequenceCount
      flags { rule title outcome company { id } why innocentExplanation source shipments { id } } } } }`;

  it('shows the evidence of each step', async () => {
    const { paths: answer } = await ask(QUERY, { question: { commodities: { tiers: ['T1'] } } });
    expect(answer).toMatchObject({
      conclusion: 'ALL',
      exact: true,
      graphVersion: '1-cccccccc',
      union: { isComplete: true, totalLanes: 2, totalLinks: 0 },
      paths: [
        {
          companies: [{ id: 'orlin' }, { id: 'kuzey' }, { id: 'vektor' }],
          hops: [
            { shipment: { id: 'lantern:1' }, alternatives: 0 },
            { shipment: { id: 'lantern:2' }, alternatives: 0 },
          ],
          junctions: [
            {
              company: { id: 'kuzey' },
              arrival: { id: 'lantern:1' },
              departure: { id: 'lantern:2' },
              dwellDays: { min: 22, max: 22 },
              links: [],
              continuity: 'SAME_HS6',
              quantityRatio: 0.9,
            },
          ],
          bottleneckUsd: 5_000,
        },
      ],
    });
    const [path] = (answer as { paths: { flags: { rule: string; outcome: string }[] }[] }).paths;
    expect(path?.flags.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'RF04 FIRED',
      'RF04 NOT_FIRED',
      'RF14 FIRED',
    ]);
  });

  it.each([
    [{ from: {} }, 'question.from'],
    [{ from: { countries: ['XX'] } }, 'question.from.countries'],
    [{ hops: { min: 5, max: 2 } }, 'question.hops'],
    [{ commodities: { tiers: ['T9'] } }, 'question.commodities.tiers'],
    [{ maxLinks: 3 }, 'question.maxLinks'],
    [{ maxLinks: 'one' }, 'question.maxLinks'],
    [{ nonsense: true }, 'question'],
  ])('refuses %j and names the field', async (question, field) => {
    expect(await refuse(QUERY, { question })).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('names the value that is no country, in variables and in the query itself', async () => {
    const sentence = 'question.from.countries: "XX" is not a country code';
    const variables = { question: { from: { countries: ['US', 'XX'] } } };
    expect((await refuse(QUERY, variables)).message).toContain(sentence);
    const refused = await refuse(
      '{ paths(question: {from: {countries: ["US", "XX"]}}) { conclusion } }',
    );
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', field: 'question.from.countries' });
    expect(refused.message).toContain(sentence);
  });

  it('refuses pages that are too large, and unknown ids', async () => {
    expect(await refuse(QUERY, { question: {}, first: 501 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'first',
    });
    expect(await refuse(QUERY, { question: { from: { ids: ['no one'] } } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('an empty graph', () => {
  beforeAll(clearGraph);
  afterAll(() => writeLanternWorld(database));

  it('answers everything sensibly', async () => {
    const answer = await ask(`{
      status { ready graphVersion datasets { id }
        counts { companies shipments firstShippedOn lastShippedOn } }
      search(text: "orlin") { score }
      entity(id: "orlin") { id }
      shipments(filter: {hs: ["85"]}) { items { id } totalCount endCursor }
      paths(question: {}) { conclusion paths { id } union { companies { id } totalLanes } graphVersion
        considered { shipments sentence } }
    }`);
    expect(answer).toMatchObject({
      status: {
        ready: true,
        graphVersion: '0',
        datasets: [],
        counts: { companies: 0, shipments: 0, firstShippedOn: null, lastShippedOn: null },
      },
      search: [],
      entity: null,
      shipments: { items: [], totalCount: 0, endCursor: null },
      paths: {
        conclusion: 'NONE',
        paths: [],
        union: { companies: [], totalLanes: 0 },
        graphVersion: '0',
      },
    });
    expect(await refuse('{ neighbours(id: "orlin") { totalCount } }')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
