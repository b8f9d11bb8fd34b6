import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { buildFtmMapper } from '../../../../server/import/formats/follow-the-money.ts';

const map = buildFtmMapper({
  dataset: 'alder',
  sha256: 'f'.repeat(64),
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  toHs2022: (hs) => ({ hs6: hs.slice(0, 6), mapping: null }),
});

const mapItem = (item: object) => map({ line: 1, value: item as Record<string, unknown> });
const thing = (schema: string, properties: object, more: object = {}) =>
  mapItem({ id: 'x-1', schema, properties, ...more });
const row = (outcome: object) => (outcome as { row: Record<string, unknown> }).row;
const extra = (outcome: object) => JSON.parse(row(outcome)['extra'] as string) as object;

describe('an entity', () => {
  it.each([
    [{ schema: 'Company', properties: { name: ['A'] } }, 'no record id'],
    [{ id: 'x'.repeat(201), schema: 'Company' }, 'id too long'],
    [{ id: 'x', properties: {} }, 'no kind'],
    [{ id: 'x', schema: 'Company', properties: { email: ['a@b'] } }, 'no name'],
    [{ id: 'x', schema: 'Company', properties: { name: ['x'.repeat(2001)] } }, 'name too long'],
    [
      {
        id: 'x',
        schema: 'Company',
        properties: { name: ['A'], incorporationDate: ['2023-02-30'] },
      },
      'impossible date',
    ],
    [
      { id: 'x', schema: 'Company', properties: { name: ['A'], incorporationDate: ['03/04/22'] } },
      'date in another format',
    ],
    [{ id: 'x', schema: 'Ownership', properties: { asset: ['b'] } }, 'no owner'],
    [{ id: 'x', schema: 'Ownership', properties: { owner: ['b'] } }, 'no owned company'],
    [{ id: 'x', schema: 'Family', properties: { person: ['b'] } }, 'no party at one end'],
    [{ id: 'x', schema: 'EconomicActivity', properties: { receiver: ['b'] } }, 'no consignor'],
    [
      {
        id: 'x',
        schema: 'Ownership',
        properties: { owner: ['a'], asset: ['b'], percentage: ['140'] },
      },
      'share outside 0 to 100 %',
    ],
    [
      {
        id: 'x',
        schema: 'Ownership',
        properties: { owner: ['a'], asset: ['b'], startDate: ['2022'], endDate: ['2021'] },
      },
      'ends before it begins',
    ],
    [{ id: 'x', schema: 'Passport', properties: {} }, 'personal data that is not kept'],
  ])('%# is refused with the reason', (item, reason) => {
    expect(mapItem(item)).toMatchObject({ reason });
  });

  it('of another schema is kept as it is', () => {
    const vessel = { id: 'v', schema: 'Vessel', properties: { name: ['MV'], owner: ['co-1'] } };
    expect(mapItem(vessel)).toMatchObject({
      kind: 'note',
      row: { id: 'alder:v', schema: 'Vessel', aboutIds: ['alder:co-1'] },
    });
    expect(JSON.parse(row(mapItem(vessel))['text'] as string)).toEqual(vessel);
  });

  it('keeps the data sets of its source as text', () => {
    const company = thing('Company', { name: ['A'] }, { datasets: ['theirs'], referents: ['old'] });
    expect(row(company)['id']).toBe('alder:x-1');
    expect(extra(company)).toEqual({ datasets: ['theirs'], referents: ['old'] });
  });
});

describe('a property with several values', () => {
  it('gives the first that can be read, and the others stay', () => {
    const company = thing('Company', {
      name: ['A', 'B'],
      incorporationDate: ['unknown', '2016-07', '2017'],
      jurisdiction: ['suhh', 'cy'],
    });
    expect(row(company)).toMatchObject({
      name: 'A',
      otherNames: ['B'],
      incorporatedOn: '2016-07',
      country: 'CY',
    });
    expect(extra(company)).toEqual({
      properties: { incorporationDate: ['unknown', '2017'], jurisdiction: ['suhh', 'cy'] },
    });
  });
});

describe('a share', () => {
  const shareOf = (percentage: string) => {
    const link = thing('Ownership', { owner: ['a'], asset: ['b'], percentage: [percentage] });
    const { shareMin, shareMax } = row(link);
    return [shareMin, shareMax];
  };

  it.each([
    ['51.5 %', 51.5, 51.5],
    ['25-50', 25, 50],
    ['25% to 50%', 25, 50],
    ['12,5', 12.5, 12.5],
    ['a majority', 0, 100],
    ['0', 0, 0],
  ])('%s', (text, least, most) => {
    expect(shareOf(text)).toEqual([least, most]);
  });

  it('that is no figure stays as it is stated', () => {
    const link = thing('Ownership', { owner: ['a'], asset: ['b'], percentage: ['a majority'] });
    expect(extra(link)).toEqual({ properties: { percentage: ['a majority'] } });
  });
});

describe('a link', () => {
  it('that is dated by the year holds from its first to its last day, and the year stays', () => {
    const dates = { startDate: ['2019'], endDate: ['2021'] };
    const link = thing('Directorship', { director: ['a'], organization: ['b'], ...dates });
    expect(row(link)).toMatchObject({ validFrom: '2019-01-01', validTo: '2021-12-31' });
    expect(extra(link)).toEqual({ properties: dates });
  });
});

describe('a person', () => {
  it('is kept with names, country and year of birth, and nothing more', () => {
    const person = thing('Person', {
      name: ['Ilse Marrowby'],
      nationality: ['cy'],
      birthDate: ['1971-05-06'],
      passportNumber: ['X1'],
      phone: ['+357'],
      notes: ['something'],
    });
    expect(row(person)).toMatchObject({ name: 'Ilse Marrowby', country: 'CY', birthYear: 1971 });
    expect(JSON.stringify(row(person))).not.toMatch(/05-06|X1|\+357|something/);
  });
});

describe('a customs declaration', () => {
  it('counts a month from its first to its last day', () => {
    const shipment = thing('EconomicActivity', {
      sender: ['a'],
      receiver: ['b'],
      startDate: ['2022-02'],
      vedCode: ['8542.31.90'],
    });
    const { date, day, lastDay, hs, hs6 } = row(shipment) as Record<string, number>;
    expect([date, lastDay! - day!, hs, hs6]).toEqual(['2022-02-01', 27, '85423190', '854231']);
  });
});
