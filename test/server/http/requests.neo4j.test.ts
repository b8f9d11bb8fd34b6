/** What is let in, what is refused and how: hosts, origins, bodies, limits, faults, time. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { auditServer } from 'graphql-http';

import { LIMITS } from '../../../server/model/limits.ts';
import type { FoundPaths } from '../../../server/model/path-answer.ts';
import type { PathFinder } from '../../../server/model/path-finder.ts';
import { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { type GraphqlReply, type ServedApp, serveApp } from '../graphql/serve-app.ts';

jest.setTimeout(60_000);

/** Searches until it is told to stop, and notes when that was. */
class EndlessPathFinder implements PathFinder {
  readonly name = 'Endless';
  readonly mostHops = 6;
  running = 0;
  stoppedAt: number | null = null;

  async find(_question: unknown, _page: unknown, signal?: AbortSignal): Promise<FoundPaths> {
    this.running += 1;
    await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }));
    this.running -= 1;
    this.stoppedAt = performance.now();
    signal?.throwIfAborted();
    throw new Error('not aborted');
  }
}

let database: Database;
let app: ServedApp;
let folder: string;
const pathFinder = new EndlessPathFinder();

beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'detour-client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Detour</title>');
  writeFileSync(join(folder, 'assets/page-abc123.js'), 'export {};');
  app = await serveApp({ database, pathFinder, clientFolder: folder, requestMs: 2_000 });
});

afterAll(async () => {
  await app.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  app.send({ method: 'POST', path: '/graphql', headers: { ...JSON_TYPE, ...headers }, body });
const QUESTION = JSON.stringify({ query: '{ paths(question: {}) { conclusion } }' });
const SMALL = JSON.stringify({ query: '{ __typename }' });

const errorOf = (text: string): Record<string, unknown> => {
  const { errors } = JSON.parse(text) as GraphqlReply;
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
};

describe('who may ask', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('answers as %s', async (name) => {
    const { status } = await post(SMALL, { host: `${name}:${app.port}` });
    expect(status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example:80',
    '127.0.0.1.nip.example',
    'a b',
    '127.0.0.2',
  ])('refuses the host name %s', async (host) => {
    for (const path of ['/graphql', '/', '/health']) {
      const { status, text } = await app.send({ path, headers: { host } });
      expect({ status, ...errorOf(text) }).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
  });

  it('refuses pages of another origin, and says nothing that would let them in', async () => {
    for (const origin of ['https://evil.example', 'http://localhost:1', 'null']) {
      const { status, text, headers } = await post(SMALL, { origin });
      expect({ status, ...errorOf(text) }).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect((await post(SMALL, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(SMALL, { origin: app.url })).status).toBe(200);
  });

  it('shows the page to whoever follows a link from elsewhere', async () => {
    const headers = {
      accept: 'text/html',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
    };
    expect((await app.send({ path: '/', headers })).status).toBe(200);
  });

  it('refuses what a form of another page could send', async () => {
    const { status } = await post(SMALL, { 'content-type': 'text/plain' });
    expect(status).toBe(400);
    const query = encodeURIComponent('{ __typename }');
    expect((await app.send({ path: `/graphql?query=${query}` })).status).toBe(400);
  });
});

describe('bodies', () => {
  it('refuses one of 5 MB without reading it', async () => {
    const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(5_000_000)}` });
    const { status, text } = await post(body).catch((error: NodeJS.ErrnoException) => {
      // The server hangs up while we still write: then there is no answer to read.
      expect(error.code).toMatch(/EPIPE|ECONNRESET/);
      return { status: 413, text: '{"errors":[{"extensions":{"code":"TOO_EXPENSIVE"}}]}' };
    });
    expect({ status, ...errorOf(text) }).toMatchObject({ status: 413, code: 'TOO_EXPENSIVE' });
    expect((await post(SMALL)).status).toBe(200);
  });

  it('counts what a packed body unpacks to', async () => {
    const body = gzipSync(JSON.stringify({ query: `{ __typename } #${' '.repeat(5_000_000)}` }));
    const { status, text } = await post(body, { 'content-encoding': 'gzip' });
    expect({ status, ...errorOf(text) }).toMatchObject({ status: 413, code: 'TOO_EXPENSIVE' });
  });

  it.each(['{"query": "{ __type', 'null', '"text"', '\u0000', '{"query": 5}', '[]', '{}'])(
    'refuses %j',
    async (body) => {
      const { status, text, headers } = await post(body);
      expect(status).toBe(400);
      expect(headers['content-type']).toContain('json');
      expect(errorOf(text).code).toMatch(/^BAD_/);
      expect(text).not.toMatch(/node_modules|SyntaxError| at /);
    },
  );

  it('refuses a character set and a packing that it does not read', async () => {
    const latin = await post(SMALL, { 'content-type': 'application/json; charset=x-unknown' });
    expect(errorOf(latin.text)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'body' });
    const packed = await post(SMALL, { 'content-encoding': 'x-unknown' });
    expect(errorOf(packed.text)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'body' });
  });
});

describe('documents', () => {
  it.each([
    ['50 levels', `{ a { ${'b { '.repeat(50)} c ${'} '.repeat(50)} } }`],
    [
      '1,000 aliases',
      `{ ${Array.from({ length: 1_000 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
    ],
    ['51 aliases', `{ ${Array.from({ length: 51 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    ['301 fields', `{ ${'__typename '.repeat(301)} }`],
    [
      'five path questions',
      `{ ${[1, 2, 3, 4, 5].map((at) => `a${at}: paths(question: {}) { exact }`).join(' ')} }`,
    ],
    [
      'fragments that double',
      `{ ...f0 } ${Array.from({ length: 40 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f40 on Query { __typename }`,
    ],
  ])('refuses %s as too expensive', async (_what, query) => {
    const before = performance.now();
    const { status, text } = await post(JSON.stringify({ query }));
    expect(status).toBe(400);
    const { errors } = JSON.parse(text) as GraphqlReply;
    expect(errors?.map(({ extensions }) => extensions['code'])).toContain('TOO_EXPENSIVE');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('refuses a fragment that contains itself', async () => {
    const query = '{ ...f } fragment f on Query { __typename ...f }';
    const { status } = await post(JSON.stringify({ query }));
    expect(status).toBe(400);
  });

  it('does not tell about its schema unless asked for', async () => {
    const query = '{ __schema { types { name } } }';
    expect((await post(JSON.stringify({ query }))).status).toBe(400);
    const open = await serveApp({ database, allowIntrospection: true });
    const { getIntrospectionQuery } = await import('graphql');
    expect((await open.ask(getIntrospectionQuery())).errors).toBeUndefined();
    await open.close();
  });

  it('lets through every operation of the client', async () => {
    const { parse, print, Kind } = await import('graphql');
    const root = join(import.meta.dirname, '../../../client/api');
    const text = readdirSync(root)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => readFileSync(join(root, name), 'utf8'))
      .join('\n');
    const { definitions } = parse(text);
    const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const used = (source: string): string => {
      const more = fragments.filter(
        (each) =>
          each.kind === Kind.FRAGMENT_DEFINITION &&
          source.includes(`...${each.name.value}\n`) &&
          !source.includes(`fragment ${each.name.value} on`),
      );
      return more.length === 0 ? source : used([source, ...more.map(print)].join('\n'));
    };
    for (const operation of definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const { errors } = await app.ask(used(`${print(operation)}\n`), {});
      const codes = errors?.map(({ extensions }) => extensions['code']) ?? [];
      expect(codes).not.toContain('TOO_EXPENSIVE');
      expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('time and load', () => {
  it('stops the search within 100 ms when the client has gone', async () => {
    const req = request({
      host: '127.0.0.1',
      port: app.port,
      method: 'POST',
      path: '/graphql',
      headers: JSON_TYPE,
    });
    req.on('error', () => undefined);
    req.end(QUESTION);
    while (pathFinder.running === 0) await new Promise(setImmediate);
    const left = performance.now();
    req.destroy();
    await new Promise((resolve) => req.once('close', resolve));
    while (pathFinder.running > 0) await new Promise(setImmediate);
    expect(pathFinder.stoppedAt! - left).toBeLessThan(100);
  });

  it('ends a request that takes too long', async () => {
    const { text } = await post(QUESTION);
    expect(errorOf(text)).toMatchObject({ code: 'TIMED_OUT' });
  });

  it('sends the 17th request at once away, and answers again later', async () => {
    const running = Array.from({ length: LIMITS.concurrentRequests }, () => post(QUESTION));
    while (pathFinder.running < LIMITS.concurrentRequests) await new Promise(setImmediate);
    const { status, headers, text } = await post(SMALL);
    expect({ status, retryAfter: headers['retry-after'], ...errorOf(text) }).toMatchObject({
      status: 429,
      retryAfter: '1',
      code: 'UNAVAILABLE',
    });
    await Promise.all(running);
    expect((await post(SMALL)).status).toBe(200);
  });
});

describe('a database that is gone', () => {
  it('is said without a word about where it was', async () => {
    const gone = new Database({
      uri: 'bolt://127.0.0.1:9',
      username: 'someone',
      password: 'a secret',
      database: 'neo4j',
    });
    const lost = await serveApp({ database: gone });
    const { data } = await lost.ask('{ status { ready neo4j { reachable version } } }');
    expect(data).toEqual({ status: { ready: false, neo4j: { reachable: false, version: null } } });
    const { errors } = await lost.ask('{ entity(id: "x") { id } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
    expect(JSON.stringify(errors)).not.toMatch(/127|someone|secret/);
    expect(lost.logged.join()).not.toContain('a secret');
    expect((await lost.send({ path: '/health' })).status).toBe(503);
    await lost.close();
    await gone.close();
  });
});

describe('the client', () => {
  it('comes with headers that keep it to itself', async () => {
    const { headers } = await app.send({ headers: { accept: 'text/html' } });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('has its page at every path of a view, and its hashed files for ever', async () => {
    const page = await app.send({ path: '/paths/xyz', headers: { accept: 'text/html' } });
    expect(page).toMatchObject({ status: 200, text: '<!doctype html><title>Detour</title>' });
    expect(page.headers['cache-control']).toBe('no-cache');
    const file = await app.send({ path: '/assets/page-abc123.js' });
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await app.send({ path: '/assets/gone.js' })).status).toBe(404);
    expect((await app.send({ path: '/..%2f..%2fetc/passwd' })).status).toBe(404);
    expect((await app.send({ method: 'POST', path: '/' })).status).toBe(404);
  });

  it('says when it is not built', async () => {
    const bare = await serveApp({ database, clientFolder: join(folder, 'none') });
    const { status, text } = await bare.send({ headers: { accept: 'text/html' } });
    expect({ status, ...errorOf(text) }).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    await bare.close();
  });
});

it('says whether it is well', async () => {
  const { status, text } = await app.send({ path: '/health' });
  expect({ status, text }).toEqual({ status: 200, text: '{"ready":true}' });
});

it('passes the audit of GraphQL over HTTP', async () => {
  // Some of its checks ask about the schema.
  const open = await serveApp({ database, allowIntrospection: true });
  const results = await auditServer({ url: `${open.url}/graphql` });
  await open.close();
  const idsOf = (status: string) =>
    results.filter((each) => each.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(idsOf('error')).toEqual([]);
  expect(idsOf('warn')).toHaveLength(3);
  expect(idsOf('notice')).toHaveLength(3);
});
