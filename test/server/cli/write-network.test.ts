import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

import { writeNetwork } from '../../../server/cli/write-network.ts';
import { generateNetwork } from '../../../server/generate/generate-network.ts';
import type { Network, ShipmentRecord } from '../../../server/generate/records.ts';
import { InvalidRequest, Unavailable } from '../../../server/model/errors.ts';

const network = generateNetwork({ seed: 7, companies: 150, shipments: 1_000 });
const ALL = ['answer-key.json', 'companies.csv', 'dataset.yaml', 'links.csv', 'shipments.csv'];

let root: string;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'detour-write-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const readTable = (folder: string, name: string) =>
  parse(read(folder, name), { columns: true }) as unknown as Record<string, string>[];

describe('the files of a network', () => {
  let folder: string;
  let files: string[];
  beforeAll(async () => {
    folder = join(root, 'deep', 'network');
    files = await writeNetwork(folder, network);
  });

  it('are five, of which three are tables to import, in order', () => {
    expect(readdirSync(folder).sort()).toEqual(ALL);
    const tables = ['companies.csv', 'links.csv', 'shipments.csv'];
    expect(files).toEqual(tables.map((name) => join(folder, name)));
  });

  it('hold a row for each record', () => {
    expect(readTable(folder, 'companies.csv')).toHaveLength(network.companies.length);
    expect(readTable(folder, 'links.csv')).toHaveLength(network.links.length);
    expect(readTable(folder, 'shipments.csv')).toHaveLength(1_000);
  });

  it('keep names in every script, and leave empty what is not known', () => {
    const rows = readTable(folder, 'companies.csv');
    for (const [index, company] of network.companies.entries()) {
      expect(rows[index]).toMatchObject({
        id: company.id,
        name: company.name,
        other_names: company.otherNames.join(';'),
        incorporated_on: company.incorporatedOn ?? '',
      });
    }
  });

  it('have columns for everything that a mapping reads', () => {
    const columns = (name: string) => read(folder, name).split('\n')[0];
    expect(columns('companies.csv')).toBe(
      'id,kind,name,other_names,country,incorporated_on,dissolved_on,industry,purpose,identifiers,notes',
    );
    expect(columns('links.csv')).toBe(
      'id,kind,owner_id,owned_id,share_min,share_max,direct,interest,role,valid_from,valid_to',
    );
    expect(columns('shipments.csv')).toBe(
      'id,date,date_kind,consignor_id,consignor_name,consignor_country,consignee_id,consignee_name,' +
        'consignee_country,hs,hs_edition,description,value_usd,value,currency,weight_kg,quantity,unit,' +
        'origin_country,departure_country,arrival_country,transit_countries,carrier',
    );
  });

  it('say that all of it is invented, and how to make it again', () => {
    const text = read(folder, 'dataset.yaml');
    expect(text).toContain('# detour generate --seed 7 --companies 150 --shipments 1000');
    expect(parseYaml(text)).toEqual({
      ...{ id: 'demo', title: 'Demo network (invented)', publisher: 'Detour' },
      ...{ licence: 'Invented data, free for any use', invented: true },
    });
  });

  it('include the answer key as it is', () => {
    expect(JSON.parse(read(folder, 'answer-key.json'))).toEqual(network.answerKey);
  });
});

it('leaves a network that is there alone, unless it may replace it', async () => {
  const folder = join(root, 'present');
  await writeNetwork(folder, network);
  writeFileSync(join(folder, 'companies.csv'), 'mine');
  await expect(writeNetwork(folder, network)).rejects.toThrow(InvalidRequest);
  expect(read(folder, 'companies.csv')).toBe('mine');
  await writeNetwork(folder, network, { replaces: true });
  expect(read(folder, 'companies.csv')).not.toBe('mine');
});

it('leaves nothing behind when it is stopped half way', async () => {
  const folder = join(root, 'stopped');
  const stop = new AbortController();
  function* stopping(): Generator<ShipmentRecord> {
    for (const shipment of network.shipments) {
      yield shipment;
      stop.abort(new Error('Stopped.'));
    }
  }
  const stopped: Network = { ...network, shipments: stopping() };
  await expect(writeNetwork(folder, stopped, { signal: stop.signal })).rejects.toThrow('Stopped.');
  expect(readdirSync(folder)).toEqual([]);
});

it('says in one sentence that a folder cannot be written', async () => {
  const file = join(root, 'a-file');
  writeFileSync(file, '');
  await expect(writeNetwork(join(file, 'below'), network)).rejects.toThrow(Unavailable);
});

it('does not hide a mistake of its own behind that sentence', async () => {
  const broken: Network = {
    ...network,
    shipments: {
      [Symbol.iterator]: () => {
        throw new TypeError('a bug');
      },
    },
  };
  await expect(writeNetwork(join(root, 'broken'), broken)).rejects.toThrow(TypeError);
});

it('tells how far it is', async () => {
  const told: number[] = [];
  const one = [...network.shipments].slice(0, 1);
  const many = { ...network, shipments: Array<ShipmentRecord>(25_000).fill(one[0]!) };
  const onShipments = (written: number) => void told.push(written);
  await writeNetwork(join(root, 'told'), many, { onShipments });
  expect(told).toEqual([10_000, 20_000]);
});
