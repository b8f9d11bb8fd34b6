import { describe, expect, it } from '@jest/globals';

import { buildRecordMapper } from '../../../server/import/map-record.ts';
import { type Mapping, parseMapping } from '../../../server/import/mapping.ts';
import { readBuiltInMappings } from '../../../server/import/find-mapping.ts';
import { isProblem } from '../../../server/model/mapped-record.ts';

const DATASET = {
  id: 'lantern',
  title: 'Lantern',
  publisher: null,
  licence: null,
  retrievedOn: null,
  isInvented: true,
};

const builtIn = (name: string): Mapping =>
  readBuiltInMappings().find((mapping) => mapping.name === name)!;

/** Maps one record; cells that are not given are empty. */
function map(mapping: Mapping, cells: Record<string, string>) {
  const header = [...mapping.columns.keys()];
  const mapper = buildRecordMapper({ mapping, header, dataset: DATASET, sha256: 'f00d' });
  return mapper({ line: 7, cells: header.map((column) => cells[column] ?? '') });
}

function rowOf(mapping: Mapping, cells: Record<string, string>) {
  const mapped = map(mapping, cells);
  if (isProblem(mapped)) throw new Error(mapped.reason);
  return mapped.row;
}

const shipments = builtIn('shipments');
const SHIPMENT = { id: 's1', consignor_id: 'c1', consignee_id: 'c2' };

describe('a shipment', () => {
  it('leaves what is not stated unknown', () => {
    expect(rowOf(shipments, SHIPMENT)).toEqual({
      id: 'lantern:s1',
      consignorId: 'lantern:c1',
      consigneeId: 'lantern:c2',
      date: null,
      day: null,
      lastDay: null,
      dateKind: null,
      hs: null,
      hs6: null,
      hsEdition: null,
      hsMapping: null,
      description: null,
      valueUsd: null,
      value: null,
      currency: null,
      weightKg: null,
      quantity: null,
      unit: null,
      originCountry: null,
      departureCountry: null,
      arrivalCountry: null,
      transitCountries: [],
      carrier: null,
      record: 's1',
      sha256: 'f00d',
      rowHash: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('spans a month that is all its date says', () => {
    expect(rowOf(shipments, { ...SHIPMENT, date: '2022-02' })).toMatchObject({
      date: '2022-02-01',
      day: 19_024,
      lastDay: 19_051,
    });
  });

  it.each([
    ['854140', '2017', '854149'],
    ['8548900000', '2017', '854800'],
    ['854140', '2022', '854140'],
    ['854140', '', '854140'],
    ['85423190', '2017', '854231'],
  ])('reads %s of edition %j as %s of 2022 and keeps the code', (hs, edition, hs6) => {
    const row = rowOf(shipments, { ...SHIPMENT, hs, hs_edition: edition });
    expect(row).toMatchObject({ hs, hs6, hsEdition: edition === '' ? null : edition });
  });

  it.each([
    ['854231', '2017', 'UNCHANGED'],
    ['030510', '2017', 'EXACT'],
    ['854140', '2017', 'APPROXIMATE'],
    ['854140', '2022', 'UNCHANGED'],
    ['854140', '2007', null], // older than the tables
    ['854140', '', null],
    ['', '2017', null],
  ])('marks how sure the code is that %j of edition %j became: %s', (hs, edition, hsMapping) => {
    expect(rowOf(shipments, { ...SHIPMENT, hs, hs_edition: edition })).toMatchObject({ hsMapping });
  });

  it.each([
    ['2021-12-31', '2017', '854149', 'APPROXIMATE'],
    ['2022-01-01', '2022', '854140', 'UNCHANGED'],
    ['2016-05', '2012', '854149', 'APPROXIMATE'],
    ['2011-12-31', null, '854140', null],
    ['', null, '854140', null],
  ])('takes the edition of its day, %j, when asked to: %s', (date, hsEdition, hs6, hsMapping) => {
    const row = rowOf(shipments, { ...SHIPMENT, date, hs: '854140', hs_edition: 'by-date' });
    expect(row).toMatchObject({ hsEdition, hs6, hsMapping });
  });

  it('has a value in dollars when its currency is the dollar', () => {
    expect(rowOf(shipments, { ...SHIPMENT, value: '5', currency: 'USD' })).toMatchObject({
      valueUsd: 5,
      value: 5,
    });
    expect(rowOf(shipments, { ...SHIPMENT, value: '5', currency: 'KRW' })).toMatchObject({
      valueUsd: null,
      value: 5,
    });
  });

  it.each([
    ['no consignor', null, { consignor_id: '' }],
    ['no consignee', null, { consignee_id: ' ' }],
    ['no record id', null, { id: '' }],
    ['unknown country', 'origin_country', { origin_country: 'XX' }],
    ['impossible date', 'date', { date: '2023-02-30' }],
    ['negative number', 'quantity', { quantity: '-3' }],
    ['number out of range', 'value', { value: '1e999' }],
    ['HS code needs six digits', 'hs', { hs: '8542' }],
    ['name too long', 'consignor_name', { consignor_name: 'x'.repeat(2_001) }],
  ])('is refused for %s', (reason, field, change) => {
    const outcome = map(shipments, { ...SHIPMENT, ...change });
    expect(outcome).toMatchObject({ reason, ...(field !== null && { field }) });
  });

  it('may go from a party to itself', () => {
    const row = rowOf(shipments, { ...SHIPMENT, consignee_id: 'c1' });
    expect(row).toMatchObject({ consignorId: 'lantern:c1', consigneeId: 'lantern:c1' });
  });

  it('knows a party without an id by name and country', () => {
    const of = (name: string, country: string) => {
      const cells = {
        ...SHIPMENT,
        consignor_id: '',
        consignor_name: name,
        consignor_country: country,
      };
      const mapped = map(shipments, cells);
      if (isProblem(mapped) || mapped.kind !== 'shipment') throw new Error('no shipment');
      return mapped.consignor;
    };
    expect(of('Lantern FZE', 'AE').id).toMatch(/^lantern:~[0-9a-f]{24}$/);
    expect(of('Lantern FZE', 'AE').id).toBe(of('Lantern FZE', 'AE').id);
    expect(of('Lantern FZE', 'AE').id).not.toBe(of('Lantern FZE', 'HK').id);
    expect(of('Lantern FZE', 'AE')).toMatchObject({ foldedNames: ['lantern fze'], country: 'AE' });
  });

  it('has a hash of what it says, not of other columns', () => {
    const hash = (cells: Record<string, string>) => rowOf(shipments, cells).rowHash;
    expect(hash(SHIPMENT)).toBe(hash({ ...SHIPMENT, other: 'x' }));
    expect(hash(SHIPMENT)).not.toBe(hash({ ...SHIPMENT, unit: 'kg' }));
    expect(hash({ ...SHIPMENT, unit: 'kg' })).not.toBe(hash({ ...SHIPMENT, carrier: 'kg' }));
  });

  it('takes its hash as id when the source numbers nothing', () => {
    const mapping = parseMapping(
      'kind: shipment\ncolumns: { From: consignorName, To: consigneeName }',
      'm',
    );
    const row = rowOf(mapping, { From: 'A', To: 'B' });
    expect(row.id).toBe(`lantern:${row.rowHash}`);
  });
});

describe('a Korean declaration', () => {
  const korean = builtIn('kr-customs-declarations');
  const DECLARATION = {
    'Declaration ID': '90000001',
    Date: '2020-03-02',
    'Importer ID': 'IMP',
    'Seller ID': 'SEL',
    'HS6 Code': '30729',
    'Country of Departure': 'TW',
    'Country of Origin': 'ZZ',
    'Net Mass': '1.5',
    'Item Price': '250000.0',
  };

  it('goes from the seller, whose country nobody states, to the importer in Korea', () => {
    const mapped = map(korean, DECLARATION);
    expect(mapped).toMatchObject({
      consignor: { id: 'lantern:SEL', name: 'SEL', country: null },
      consignee: { id: 'lantern:IMP', name: 'IMP', country: 'KR' },
      row: {
        dateKind: 'DECLARATION',
        hs: '030729',
        hsEdition: '2017',
        value: 250_000,
        currency: 'KRW',
        valueUsd: null,
        weightKg: 1.5,
        departureCountry: 'TW',
        originCountry: null,
        arrivalCountry: 'KR',
      },
    });
  });

  it('is refused without a seller', () => {
    expect(map(korean, { ...DECLARATION, 'Seller ID': '' })).toEqual({
      reason: 'no consignor',
      field: 'Seller ID',
      value: '',
    });
  });
});

describe('a company', () => {
  const companies = builtIn('companies');

  it('keeps all its names, folded too, and dates as precise as they are', () => {
    const cells = {
      id: 'c1',
      kind: 'COMPANY',
      name: 'Şirket A.Ş.',
      other_names: 'Sirket AS; Компания',
      incorporated_on: '2022-04',
      identifiers: 'INN:1; LEI:2',
    };
    expect(rowOf(companies, cells)).toMatchObject({
      name: 'Şirket A.Ş.',
      otherNames: ['Sirket AS', 'Компания'],
      foldedNames: ['sirket a s', 'sirket as', 'kompaniya'],
      incorporatedOn: '2022-04',
      identifiers: ['INN:1', 'LEI:2'],
    });
  });

  it('is refused without a name, and when it ends before it begins', () => {
    expect(map(companies, { id: 'c1' })).toMatchObject({ reason: 'no name', field: 'name' });
    const dates = { incorporated_on: '2022-04', dissolved_on: '2022-03-31' };
    expect(map(companies, { id: 'c1', name: 'x', ...dates })).toMatchObject({
      reason: 'ends before it begins',
    });
  });
});

describe('a link', () => {
  const links = builtIn('links');
  const LINK = { id: 'l1', kind: 'OWNS', owner_id: 'p1', owned_id: 'c1' };

  it.each([
    ['', '', 0, 100],
    ['25', '', 25, 100],
    ['', '75', 0, 75],
    ['50', '50', 50, 50],
  ])('with the shares %j and %j holds %s to %s percent', (min, max, shareMin, shareMax) => {
    const row = rowOf(links, { ...LINK, share_min: min, share_max: max });
    expect(row).toMatchObject({ shareMin, shareMax, isDirect: null });
  });

  it('has no share when it is control', () => {
    const row = rowOf(links, { ...LINK, kind: 'CONTROLS', role: 'director', valid_to: '2022-11' });
    expect(row).toMatchObject({
      shareMin: null,
      shareMax: null,
      role: 'director',
      validFrom: null,
      validTo: '2022-11-30',
    });
  });

  it.each([
    ['share outside 0 to 100 %', { share_min: '140' }],
    ['least share above most share', { share_min: '60', share_max: '50' }],
    ['ends before it begins', { valid_from: '2022-05-01', valid_to: '2022-04-30' }],
    ['no owner', { owner_id: '' }],
    ['no owned company', { owned_id: '' }],
    ['no kind', { kind: '' }],
    ['not one of the known values', { kind: 'LIKES' }],
    ['not one of the known values', { direct: 'perhaps' }],
  ])('is refused: %s', (reason, change) => {
    expect(map(links, { ...LINK, ...change })).toMatchObject({ reason });
  });
});
