/**
 * Trade statistics of UN Comtrade, as its interface v1 gives them out in CSV.
 *
 * Values are US dollars. Rows that only sum up others are refused, since adding them would count trade
 * twice: the partner World, and codes of fewer than six digits. A row about one second partner, customs
 * procedure or mode of transport is kept and marked as a part.
 */
import { findCountryByAlpha3 } from '../../model/country-names.ts';
import { parseDaySpan } from '../../model/day.ts';
import type { HsEdition } from '../../model/hs-edition.ts';
import type { TradeFlowKind, Valuation } from '../../model/trade-flow.ts';
import type { TableFormat, TableRow } from './table-format.ts';

const KEY_COLUMNS = [
  'freqCode',
  'period',
  'reporterISO',
  'reporterDesc',
  'flowCode',
  'partnerISO',
  'partnerDesc',
  'classificationCode',
  'cmdCode',
  'primaryValue',
];
const OTHER_COLUMNS = [
  ...['typeCode', 'partnerCode', 'partner2Code', 'partner2ISO', 'partner2Desc'],
  ...['customsCode', 'motCode', 'motDesc', 'mosCode', 'qtyUnitCode', 'qtyUnitAbbr', 'qty'],
  ...['isQtyEstimated', 'netWgt', 'isNetWgtEstimated', 'cifvalue', 'fobvalue'],
];

const FLOWS: Readonly<Record<string, TradeFlowKind>> = {
  X: 'EXPORT',
  M: 'IMPORT',
  RX: 'RE_EXPORT',
  RM: 'RE_IMPORT',
  DX: 'DOMESTIC_EXPORT',
  FM: 'FOREIGN_IMPORT',
  XIP: 'EXPORT_AFTER_PROCESSING',
  XOP: 'EXPORT_FOR_PROCESSING',
  MIP: 'IMPORT_FOR_PROCESSING',
  MOP: 'IMPORT_AFTER_PROCESSING',
};
/** H0 is the edition of 1992, which no table carries over. */
const EDITIONS: Readonly<Record<string, HsEdition | null>> = {
  H0: null,
  H1: '1996',
  H2: '2002',
  H3: '2007',
  H4: '2012',
  H5: '2017',
  H6: '2022',
};
/** What stands for all of something. */
const WORLD = 'W00';
const ALL_PROCEDURES = 'C00';
const ALL = '0';
/** Unit -1: no quantity. */
const NO_UNIT = '-1';

export const UN_COMTRADE: TableFormat = {
  name: 'un-comtrade',
  title: 'UN Comtrade: trade by reporter, partner, code and period',
  version: 1,
  delimiter: ',',
  columns: KEY_COLUMNS,
  isImported: (column) => KEY_COLUMNS.includes(column) || OTHER_COLUMNS.includes(column),
  dataset: {
    id: 'un-comtrade',
    title: 'UN Comtrade',
    publisher: 'United Nations Statistics Division',
    licence: null,
    retrievedOn: null,
    isInvented: false,
  },
  acceptRejected: 1, // a file may hold more sums than rows
  toRecord: (row) => {
    const reporter = row.name('reporterDesc') ?? row.refuse('no name', 'reporterDesc');
    const reporterCountry =
      findCountryByAlpha3(row.text('reporterISO') ?? '') ??
      row.refuse('unknown country', 'reporterISO');
    if (row.text('partnerISO') === WORLD) row.refuse('sum of other rows', 'partnerISO');
    const partner = row.name('partnerDesc') ?? row.refuse('no name', 'partnerDesc');
    const second = readSecondPartner(row);
    const flow = FLOWS[row.text('flowCode') ?? ''] ?? refuseUnknown(row, 'flowCode');
    const edition = EDITIONS[row.text('classificationCode') ?? ''];
    if (edition === undefined) return refuseUnknown(row, 'classificationCode');
    const hs = readCode(row);
    const { hs6, mapping } = row.tools.mapToHs2022(hs, edition);
    const { period, span } = readPeriod(row);
    const value = row.amount('primaryValue');
    const hasUnit = ![null, NO_UNIT].includes(row.text('qtyUnitCode'));
    const procedure = readPart(row, 'customsCode', ALL_PROCEDURES);
    const transport = readPart(row, 'motCode', ALL);
    const supply = readPart(row, 'mosCode', ALL);
    const rowHash = row.rowHash();
    const parts = [second.code, procedure, transport, supply].map((part) => part ?? '');
    const isPart = parts.some((part) => part !== '');
    const record = [
      row.text('reporterISO'),
      row.text('partnerCode') ?? row.text('partnerISO') ?? row.tools.hash(partner).slice(0, 12),
      row.text('flowCode'),
      row.text('classificationCode'),
      hs,
      period,
      ...(isPart ? parts : []),
    ].join('-');
    return {
      kind: 'flow',
      line: row.line,
      row: {
        id: row.scoped(record),
        flow,
        reporter,
        reporterCountry,
        partner,
        partnerCountry: findCountryByAlpha3(row.text('partnerISO') ?? ''),
        secondPartner: second.name,
        secondPartnerCountry: second.country,
        hs,
        hsEdition: edition,
        hs6,
        hsMapping: mapping,
        period,
        firstDay: span.first,
        lastDay: span.last,
        value,
        currency: 'USD',
        valueUsd: value,
        valuation: readValuation(row, value),
        weightKg: row.amount('netWgt'),
        quantity: hasUnit ? row.amount('qty') : null,
        unit: hasUnit ? row.text('qtyUnitAbbr') : null,
        estimated: [
          ...(isTrue(row, 'isNetWgtEstimated') ? ['weightKg'] : []),
          ...(hasUnit && isTrue(row, 'isQtyEstimated') ? ['quantity'] : []),
        ],
        procedure,
        transport: transport === null ? null : (row.text('motDesc') ?? transport),
        isPart,
        record,
        sha256: row.tools.sha256,
        rowHash,
      },
    };
  },
};

const refuseUnknown = (row: TableRow, column: string): never =>
  row.refuse('not one of the known values', column);

const isTrue = (row: TableRow, column: string): boolean =>
  row.text(column)?.toLowerCase() === 'true';

/** Null when the row is about all of them. */
function readPart(row: TableRow, column: string, all: string): string | null {
  const code = row.text(column);
  return code === all ? null : code;
}

function readSecondPartner(row: TableRow) {
  const code = readPart(row, 'partner2Code', ALL);
  const isAll = row.text('partner2ISO') === WORLD || code === null;
  if (isAll) return { code: null, name: null, country: null };
  return {
    code,
    name: row.name('partner2Desc') ?? code,
    country: findCountryByAlpha3(row.text('partner2ISO') ?? ''),
  };
}

function readCode(row: TableRow): string {
  const code = row.text('cmdCode') ?? '';
  return /^\d{6}$/.test(code) ? code : row.refuse('HS code needs six digits', 'cmdCode');
}

/** `2023` or `202305`, by the frequency. */
function readPeriod(row: TableRow) {
  const text = row.text('period') ?? '';
  const isMonth = row.text('freqCode') === 'M';
  if (!(isMonth ? /^\d{6}$/ : /^\d{4}$/).test(text)) row.refuse('date in another format', 'period');
  const period = isMonth ? `${text.slice(0, 4)}-${text.slice(4)}` : text;
  const span = parseDaySpan(period) ?? row.refuse('impossible date', 'period');
  return { period, span };
}

/** Imports mostly count freight and insurance, exports not; the row tells by which value it repeats. */
function readValuation(row: TableRow, value: number | null): Valuation | null {
  const cif = row.amount('cifvalue');
  const fob = row.amount('fobvalue');
  if (value === null || cif === fob) return null;
  if (cif === value) return 'CIF';
  return fob === value ? 'FOB' : null;
}
