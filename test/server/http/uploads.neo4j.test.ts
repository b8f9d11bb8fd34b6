/** Files over HTTP: who may hand one in, what is kept of it, how it is queued, cancelled and told after a restart. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';

import { UploadQueue } from '../../../server/import-queue/upload-queue.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { type ServedApp, serveApp } from '../graphql/serve-app.ts';

jest.setTimeout(120_000);

const MOST_BYTES = 4_000;
const CSV =
  'record,date,consignorName,consigneeName\nu1,2023-01-02,Tin Lantern,Quartz Heron\nu2,2023-02-30,Tin Lantern,Quartz Heron\n';
const MAPPING = JSON.stringify({
  kind: 'shipment',
  columns: {
    record: 'record',
    date: 'date',
    consignorName: 'consignorName',
    consigneeName: 'consigneeName',
  },
});

let database: Database;
let folder: string;
let queue: UploadQueue;
let app: ServedApp;

const openQueue = () =>
  UploadQueue.open({
    folder,
    mostBytes: MOST_BYTES,
    address: {
      uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
      username: 'neo4j',
      password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
      database: 'neo4j',
    },
    log: { error: () => undefined },
  });

beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'detour-uploads-'));
  queue = await openQueue();
  app = await serveApp({ database, imports: queue });
});
afterAll(async () => {
  await app.close();
  await queue.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const upload = (body: string, name: string, headers: Record<string, string> = {}) =>
  app.send({
    method: 'POST',
    path: '/uploads',
    headers: { 'x-detour-file-name': encodeURIComponent(name), ...headers },
    body,
  });
const idOf = (text: string) => (JSON.parse(text) as { id: string }).id;
const codeOf = (text: string) =>
  (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const change = async (mutation: string, id: string, more = '') => {
  const variables = more.includes('$mapping') ? '$id: ID!, $mapping: String' : '$id: ID!';
  const fields = mutation === 'removeImport' ? '' : '{ state problem }';
  const { data, errors } = await app.ask(
    `mutation(${variables}) { ${mutation}(id: $id${more}) ${fields} }`,
    { id, mapping: MAPPING },
  );
  return data?.[mutation] ?? errors?.[0]?.extensions['code'];
};
const start = (id: string) =>
  change(
    'startImport',
    id,
    ', mapping: $mapping, dataset: { id: "handed-in", title: "T" }, acceptRejected: 0.5',
  );

async function waitForEnd(id: string) {
  for (;;) {
    const job = queue.find(id);
    if (job === null || !['QUEUED', 'RUNNING'].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('takes nothing from a page of another origin, nor without the name that only our pages can send', async () => {
  const foreign = await upload(CSV, 'a.csv', { origin: 'http://evil.example' });
  expect(foreign.status).toBe(403);
  const nameless = await app.send({ method: 'POST', path: '/uploads', body: CSV });
  expect([nameless.status, codeOf(nameless.text)]).toEqual([400, 'BAD_USER_INPUT']);
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses a file over the limit, stated or not, and keeps nothing of it', async () => {
  const stated = await upload('x'.repeat(MOST_BYTES + 1), 'a.csv');
  expect([stated.status, codeOf(stated.text)]).toEqual([413, 'TOO_EXPENSIVE']);
  const status = await new Promise((resolve) => {
    const headers = { 'x-detour-file-name': 'a.csv', 'transfer-encoding': 'chunked' };
    const req = request(`${app.url}/uploads`, { method: 'POST', headers }, (res) => {
      res.resume();
      resolve(res.statusCode);
    });
    req.on('error', () => resolve('broken off'));
    req.write('x'.repeat(MOST_BYTES));
    req.end('x'.repeat(MOST_BYTES));
  });
  expect([413, 'broken off']).toContain(status);
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps nothing of a file that does not come whole', async () => {
  await new Promise<void>((resolve) => {
    const headers = { 'x-detour-file-name': 'a.csv', 'content-length': '3000' };
    const req = request(`${app.url}/uploads`, { method: 'POST', headers });
    req.on('error', () => resolve());
    req.write('half', () => setTimeout(() => req.destroy(new Error('gone')), 200));
  });
  for (let look = 0; look < 100 && readdirSync(folder).length > 0; look++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(readdirSync(folder)).toEqual([]);
});

it('imports by the mapping that was confirmed, lists what it refused, and tells it after a restart', async () => {
  const id = idOf((await upload(CSV, '../../läding.csv')).text);
  expect(queue.find(id)?.fileName).toBe('läding.csv');
  expect(await start(id)).toMatchObject({ problem: null });
  const done = await waitForEnd(id);
  expect(done).toMatchObject({
    state: 'DONE',
    hasFile: false,
    report: { datasetId: 'handed-in', rows: 2, imported: 1, unchanged: 0, rejected: 1 },
  });
  const csv = await app.send({ path: `/imports/${id}/rejected.csv` });
  expect(csv.text).toBe(
    'file,line,field,value,reason\nläding.csv,3,date,2023-02-30,impossible date\n',
  );
  expect(csv.headers['content-disposition']).toContain('attachment');

  const again = await openQueue();
  expect(again.find(id)).toEqual(done);
  await again.close();
});

it('cancels what waits, starts it again on demand, and removes it with its files', async () => {
  const id = idOf((await upload(CSV, 'b.csv')).text);
  expect(await change('cancelImport', id)).toMatchObject({ state: 'CANCELLED' });
  await start(id);
  expect((await waitForEnd(id))?.report).toMatchObject({ imported: 0, unchanged: 1, rejected: 1 });
  expect(await start(id)).toBe('BAD_USER_INPUT'); // its file is gone
  expect(await change('removeImport', id)).toBe(id);
  expect(existsSync(join(folder, id))).toBe(false);
  expect(await change('cancelImport', id)).toBe('NOT_FOUND');
});

it('says why a file cannot be imported without a word of folders', async () => {
  const id = idOf((await upload('alpha,beta\n1,2\n', 'c.csv')).text);
  await change('startImport', id);
  const job = await waitForEnd(id);
  expect(job).toMatchObject({ state: 'FAILED', hasFile: true });
  expect(job?.problem).toContain('c.csv');
  expect(job?.problem).not.toContain(folder);
});
