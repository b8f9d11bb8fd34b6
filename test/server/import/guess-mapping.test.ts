/**
 * How good is a guess? Counted on the shapes that have a mapping, as if they had none, and on tables
 * in other words and other orders; every company in them is invented.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { bindMapping } from '../../../server/import/find-mapping.ts';
import { NO_WISHES, findTableMapping } from '../../../server/import/find-reader.ts';
import { findDoubts, guessMapping } from '../../../server/import/guess-mapping.ts';
import { parseMapping } from '../../../server/import/mapping.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { readTableSample } from '../../../server/import/table-sample.ts';
import { toMappingText } from '../../../server/import/write-mapping.ts';

const FIXTURES = 'test/fixtures/import';
const KOREAN = join(
  import.meta.dirname,
  '../../../../shared/data/kr_customs_declarations/df_syn_test_eng.csv',
);

async function guessFile(path: string) {
  const { table, mapping } = await findTableMapping(await readFileStart(path), NO_WISHES);
  const { records } = await readTableSample(table, 500);
  const rows = records.map(({ cells }) => cells);
  return { mapping, guess: guessMapping(table.header, rows), header: table.header, rows };
}

const toPairs = (fields: ReturnType<typeof guessMapping>['fields']) =>
  fields.map(({ field, column }) => `${field} <- ${column}`);

/** Reproducible, so that a failure can be looked at again. */
function shuffle(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = seed;
  for (let at = count - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

describe('the guess for a shape that has a mapping', () => {
  it.each([
    ['panjiva-us-imports', `${FIXTURES}/tables/panjiva.csv`],
    ['importgenius-us-imports', `${FIXTURES}/tables/importgenius.csv`],
    ['ru-customs-declarations', `${FIXTURES}/tables/ru-declarations.csv`],
    ['vast-trade-links', `${FIXTURES}/tables/vast.csv`],
    ['shipments', `${FIXTURES}/lantern/shipments.csv`],
    ['kr-customs-declarations', existsSync(KOREAN) ? KOREAN : `${FIXTURES}/declarations.csv`],
  ])(
    'gets at least 9 of 10 fields of %s right, in any order of the columns',
    async (name, path) => {
      const { mapping, header, rows } = await guessFile(path);
      expect(mapping?.name).toBe(name);
      const wanted = [...mapping!.columns].map(([column, { field }]) => `${field} <- ${column}`);
      for (const seed of [0, 1, 2]) {
        const order = seed === 0 ? header.map((_, at) => at) : shuffle(header.length, seed);
        const guess = guessMapping(
          order.map((at) => header[at]!),
          rows.map((row) => order.map((at) => row[at]!)),
        );
        const guessed = new Set(toPairs(guess.fields));
        const right = wanted.filter((pair) => guessed.has(pair));
        const wrong = wanted.filter((pair) => !guessed.has(pair));
        expect({ share: right.length / wanted.length >= 0.9, wrong }).toMatchObject({
          share: true,
        });
      }
    },
  );
});

/** Fields that the columns of each file stand for, and the format of its days. */
const UNKNOWN: readonly (readonly [string, string | null, Readonly<Record<string, string>>])[] = [
  ['russian-short', null, {consignorName: 'Экспортер', consignorCountry: 'Страна экспортера', consigneeName: 'Импортер', consigneeId: 'ИНН импортера', consigneeCountry: 'Страна импортера', hs: 'ТН ВЭД', description: 'Товар', originCountry: 'Страна происх.', weightKg: 'Масса нетто (кг)', valueUsd: 'Стоимость ($)', record: '№ ДТ', date: 'Дата'}],
  ['english-short', 'YYYYMMDD', {consignorName: 'seller_name', consignorCountry: 'seller_country_code', consigneeName: 'buyer_name', consigneeCountry: 'buyer_country_code', date: 'ship_date', hs: 'hs6', description: 'hs_description', weightKg: 'kg', valueUsd: 'usd'}],
  ['chinese-exports', 'YYYY年M月D日', {date: '出口日期', consignorName: '出口企业名称', consigneeName: '进口企业', arrivalCountry: '进口国家', hs: 'HS编码', description: '产品描述', weightKg: '毛重', valueUsd: '美元金额', originCountry: '原产地'}],
  ['turkish-exports', 'DD/MM/YYYY', {consignorName: 'Gönderici Firma', consignorCountry: 'Gönderici Ülkesi', consigneeName: 'Alıcı', consigneeCountry: 'Alıcının Ülkesi', date: 'İhracat Tarihi', hs: 'GTİP', description: 'Eşya Tanımı', weightKg: 'Net Kg', valueUsd: 'İstatistiki Kıymet ($)', originCountry: 'Menşei'}],
  ['english-lading', 'DD-MMM-YYYY', {date: 'Arrival Date', record: 'B/L No.', consignorName: 'Shipper Name', consigneeName: 'Consignee Name', departureCountry: 'Country of Loading', description: 'Commodity', hs: 'HTS Code', weightKg: 'Gross Weight (KGS)', quantity: 'Quantity', unit: 'Qty Unit', carrier: 'Carrier'}],
  ['turkish', 'DD.MM.YYYY', {
    record: 'Beyanname No', date: 'Tescil Tarihi', consignorId: 'İhracatçı Vergi No',
    consignorName: 'İhracatçı Ünvanı', consigneeName: 'Alıcı Firma', consigneeCountry: 'Alıcı Ülke',
    hs: 'GTİP Kodu', description: 'Ticari Tanım', originCountry: 'Menşe Ülke',
    departureCountry: 'Çıkış Ülkesi', arrivalCountry: 'Gideceği Ülke', weightKg: 'Net Ağırlık (Kg)',
    quantity: 'Miktar', unit: 'Ölçü Birimi', value: 'Fatura Bedeli', currency: 'Döviz Cinsi',
    valueUsd: 'FOB Değeri (USD)',
  }],
  ['chinese', 'YYYY/M/D', {
    record: '报关单号', date: '申报日期', consignorName: '发货人名称', consignorId: '发货人代码',
    consigneeName: '收货人名称', arrivalCountry: '目的国', originCountry: '原产国', hs: '商品编码',
    description: '商品名称', quantity: '数量', unit: '计量单位', weightKg: '净重(千克)', value: '总价',
    currency: '币制',
  }],
  ['spanish', 'DD/MM/YYYY', {
    record: 'NUMERO DE DECLARACION', date: 'FECHA DE EMBARQUE', consignorName: 'EXPORTADOR',
    consigneeId: 'RUC IMPORTADOR', consigneeName: 'IMPORTADOR', originCountry: 'PAIS DE ORIGEN',
    departureCountry: 'PAIS DE PROCEDENCIA', hs: 'PARTIDA ARANCELARIA',
    description: 'DESCRIPCION COMERCIAL', weightKg: 'PESO NETO KG', quantity: 'CANTIDAD',
    unit: 'UNIDAD DE MEDIDA', valueUsd: 'VALOR FOB USD',
  }],
  ['korean', 'YYYYMMDD', {
    record: '신고번호', date: '신고일자', consigneeName: '수입자상호', consigneeId: '수입자사업자번호',
    consignorName: '해외공급자명', consignorCountry: '해외공급자국가', originCountry: '원산지',
    departureCountry: '적출국', hs: '세번부호', description: '품명', weightKg: '순중량(KG)',
    quantity: '수량', unit: '수량단위', value: '결제금액', currency: '결제통화', carrier: '운송업체',
  }],
  ['russian', 'DD.MM.YYYY', {
    record: 'Номер декларации', date: 'Дата регистрации', consignorName: 'Наименование отправителя',
    consignorCountry: 'Код страны отправителя', consigneeName: 'Наименование получателя',
    consigneeId: 'ИНН получателя', originCountry: 'Страна происхождения',
    departureCountry: 'Страна отправления', arrivalCountry: 'Страна назначения', hs: 'Код ТН ВЭД',
    description: 'Описание товара', weightKg: 'Вес нетто, кг',
    valueUsd: 'Статистическая стоимость, USD', value: 'Фактурная стоимость', currency: 'Валюта',
  }],
  ['indian', null, {
    date: 'SB_DATE', consignorName: 'EXPORTER_NAME', consigneeName: 'BUYER_NAME', hs: 'HS_CODE',
    description: 'PRODUCT_DESCRIPTION', arrivalCountry: 'COUNTRY_OF_DESTINATION',
    quantity: 'QUANTITY', unit: 'UNIT', valueUsd: 'FOB_VALUE_USD',
  }],
  ['english-platform', null, {
    record: 'Shipment ID', date: 'Date', consignorName: 'Shipper', consigneeName: 'Consignee',
    hs: 'HS Code', description: 'Product Description', originCountry: 'Country of Origin',
    arrivalCountry: 'Country of Destination', quantity: 'Quantity', unit: 'Unit',
    valueUsd: 'Value $', weightKg: 'Gross Weight',
  }],
  ['english-database', null, {
    record: 'shipment_id', date: 'export_date', consignorId: 'exporter_id', consignorName: 'exporter',
    consignorCountry: 'exporter_country', consigneeId: 'importer_id', consigneeName: 'importer',
    consigneeCountry: 'importer_country', hs: 'commodity_code', description: 'goods_description',
    weightKg: 'net_weight_kg', value: 'invoice_value', currency: 'invoice_currency',
    valueUsd: 'value_usd', originCountry: 'country_of_origin', carrier: 'carrier_name',
  }],
  ['english-invoice', 'MM/DD/YYYY', {
    date: 'Shipment Date', consignorName: 'Supplier', consignorCountry: 'Supplier Country',
    consigneeName: 'Customer', consigneeCountry: 'Customer Country', hs: 'HTS Number',
    description: 'Description of Goods', value: 'Total Amount (EUR)', weightKg: 'Weight (lbs)',
  }],
]; // prettier-ignore

describe('the guess for columns in other words', () => {
  it.each(UNKNOWN)(
    'gets at least 9 of 10 fields of the %s table right',
    async (name, format, expected) => {
      const { mapping, guess } = await guessFile(`${FIXTURES}/tables/unknown/${name}.csv`);
      expect(mapping).toBeNull();
      const guessed = new Map(guess.fields.map(({ field, column }) => [field, column]));
      const wrong = Object.entries(expected).filter(
        ([field, column]) => guessed.get(field) !== column,
      );
      const share = 1 - wrong.length / Object.keys(expected).length;
      expect({ share: share >= 0.9, wrong }).toMatchObject({ share: true });
      const date = guess.fields.find(({ field }) => field === 'date');
      expect(date?.options.format ?? null).toBe(format);
    },
  );

  it('gives each field and each column away once, with a confidence and a reason', async () => {
    for (const [name] of UNKNOWN) {
      const { guess, header } = await guessFile(`${FIXTURES}/tables/unknown/${name}.csv`);
      const columns = guess.fields.map(({ column }) => column);
      expect(new Set(columns).size).toBe(columns.length);
      expect(new Set(guess.fields.map(({ field }) => field)).size).toBe(columns.length);
      expect([...columns, ...guess.unused].sort()).toEqual([...header].sort());
      for (const { confidence, reasons } of guess.fields) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(1);
      }
    }
  });
});

describe('what a guess asks', () => {
  const guess = (header: string, ...rows: string[]) =>
    guessMapping(
      header.split(','),
      rows.map((row) => row.split(',')),
    );

  it('is the format of days that may be months, and no format is chosen', () => {
    const asked = guess('Shipper,Consignee,Date', 'A,B,03/04/2022', 'C,D,05/06/2022');
    expect(findDoubts(asked)).toEqual([
      'date: the dates, such as 03/04/2022, do not tell day from month: say their format, DD/MM/YYYY or MM/DD/YYYY',
    ]);
    expect(asked.fields.find(({ field }) => field === 'date')?.options).toEqual({});
    expect(toMappingText(asked, { file: 'a.csv' })).toMatch(/^ {2}# Date: date/m);
    const told = guess('Shipper,Consignee,Date', 'A,B,03/04/2022', 'C,D,25/06/2022');
    expect(findDoubts(told)).toEqual([]);
    expect(told.fields.find(({ field }) => field === 'date')?.options.format).toBe('DD/MM/YYYY');
  });

  it('is the century of two digits', () => {
    const [doubt] = findDoubts(guess('Shipper,Consignee,Date', 'A,B,25.03.22'));
    expect(doubt).toMatch(
      /such as 25.03.22, have two digits for the year: say their format, D.M.YY/,
    );
  });

  it('is the meaning of 1,250 when no other number tells', () => {
    const header = 'Shipper,Consignee,Net weight';
    const open = guessMapping(header.split(','), [['A', 'B', '1,250']]);
    expect(findDoubts(open)).toEqual([
      'numbers of Net weight, such as 1,250, may be thousands or fractions: say decimalMark',
    ]);
    const told = guessMapping(header.split(','), [
      ['A', 'B', '1,250'],
      ['A', 'B', '1,250.5'],
    ]);
    expect(told.marks).toEqual({ decimalMark: '.', groupMark: ',' });
    const comma = guessMapping(header.split(','), [['A', 'B', '1.234,56']]);
    expect(comma.marks).toEqual({ decimalMark: ',', groupMark: '.' });
  });

  it('is who sent and who received, when no column says it', () => {
    expect(findDoubts(guess('Name,Town', 'A,B'))).toEqual([
      'no column fills consignorId or consignorName',
      'no column fills consigneeId or consigneeName',
    ]);
  });

  it('is nothing about a column that is there twice, since it is not taken', () => {
    const twice = guess('Shipper,Consignee,Consignee', 'A,B,C');
    expect(toPairs(twice.fields)).toEqual(['consignorName <- Shipper']);
  });
});

describe('values against names', () => {
  const fieldsOf = (header: string, ...rows: string[]) =>
    toPairs(
      guessMapping(
        header.split(';'),
        rows.map((row) => row.split(';')),
      ).fields,
    );

  it('drops a column whose values cannot be what its name says', () => {
    expect(fieldsOf('Country of origin;HS Code', 'blue;north', 'red;south')).toEqual([]);
  });

  it('prefers net to gross weight, and kilograms to pounds', () => {
    expect(fieldsOf('Gross weight;Net weight', '2;1')).toEqual(['weightKg <- Net weight']);
    expect(fieldsOf('Weight (LB);Weight (KG)', '2.2;1')).toEqual(['weightKg <- Weight (KG)']);
  });

  it('is not led astray by addresses, other parties, unit prices and rates', () => {
    const header =
      'Shipper Address;Notify Party;Carrier Code;Unit Price USD;Tax Rate;Consignee City;Master B/L';
    expect(fieldsOf(header, 'Road 1;Acme;TSTL;5.5;8.0;Moscow;M1')).toEqual([]);
  });

  it('sees lost zeros, texts for nothing, and currencies by name', () => {
    const { fields } = guessMapping(
      ['Shipper', 'Consignee', 'HS Code', 'Amount', 'Currency', 'Origin country'],
      [
        ['A', 'B', '30729', '5', '美元', 'ZZ'],
        ['A', 'B', '854231', 'N/A', '人民币', 'China'],
      ],
    );
    const options = new Map(fields.map((each) => [each.field, each.options]));
    expect(options.get('hs')).toEqual({ restoreLeadingZero: true });
    expect(options.get('value')).toEqual({ unknown: ['N/A'] });
    expect(options.get('currency')).toEqual({ values: { 人民币: 'CNY', 美元: 'USD' } });
    expect(options.get('originCountry')).toEqual({ unknown: ['ZZ'] });
  });
});

describe('a guess as a mapping file', () => {
  it('is read back as the same columns, options and constants', async () => {
    for (const [name] of UNKNOWN) {
      const { guess, header } = await guessFile(`${FIXTURES}/tables/unknown/${name}.csv`);
      const mapping = bindMapping(
        parseMapping(toMappingText(guess, { file: name }), 'g.yaml'),
        header,
      );
      const used = guess.fields.filter(
        ({ confidence, question }) => question === null && confidence >= 0.5,
      );
      expect([...mapping!.columns].map(([column, { field }]) => `${field} <- ${column}`)).toEqual(
        toPairs(used),
      );
      for (const { column, options } of used) {
        expect(mapping!.columns.get(column)).toMatchObject({
          dateFormat: options.format ?? null,
          factor: options.factor ?? 1,
          restoresLeadingZero: options.restoreLeadingZero ?? false,
          ...guess.marks,
        });
      }
      expect(Object.fromEntries(mapping!.constants)).toEqual(guess.constants);
    }
  });

  it('keeps names of columns that YAML would read otherwise', () => {
    const names = ['Shipper: "A"', '- Consignee', 'Date #1', '%HS Code', "Value's {USD}"];
    const guess = guessMapping(names, [['A', 'B', '2022-03-05', '854231', '5']]);
    const mapping = parseMapping(toMappingText(guess, { file: 'a\nb.csv' }), 'g.yaml');
    expect([...mapping.columns.keys()].sort()).toEqual([...names].sort());
  });
});
