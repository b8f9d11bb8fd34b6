/**
 * Exports of the member states of the European Union by code of the Combined Nomenclature and month, as
 * tables taken out of Eurostat's Comext hold them: reporter, partner, code, month, euros.
 *
 * Such a table does not say that it is about exports: the format does. The first six digits of the
 * Combined Nomenclature are those of the Harmonized System, in the edition in force in that year.
 */
import { parseDaySpan } from '../../model/day.ts';
import { findCountryByName } from '../../model/country-names.ts';
import { findHsEditionOn } from '../../model/hs-edition.ts';
import type { TableFormat, TableRow } from './table-format.ts';

const COLUMNS = ['reporter', 'partner', 'cn8', 'month', 'value_eur'];

export const EUROSTAT_EXPORTS: TableFormat = {
  name: 'eurostat-exports',
  title: 'Eurostat Comext: exports by code and month, euros',
  version: 1,
  delimiter: ',',
  columns: COLUMNS,
  isImported: (column) => COLUMNS.includes(column),
  dataset: {
    id: 'eurostat-comext',
    title: 'Exports of the European Union by code and month',
    publisher: 'Eurostat',
    licence: 'free re-use with attribution',
    retrievedOn: null,
    isInvented: false,
  },
  acceptRejected: 0.05,
  toRecord: (row) => {
    const reporter = row.name('reporter') ?? row.refuse('no name', 'reporter');
    const partner = row.name('partner') ?? row.refuse('no name', 'partner');
    const reporterCountry =
      findCountryByName(reporter) ?? row.refuse('unknown country', 'reporter');
    const partnerCountry = findCountryByName(partner);
    const hs = readCode(row);
    const { period, span } = readMonth(row);
    const hsEdition = findHsEditionOn(span);
    const { hs6, mapping } = row.tools.mapToHs2022(hs, hsEdition);
    const value = row.amount('value_eur');
    const key = [reporterCountry, partnerCountry ?? row.tools.hash(partner).slice(0, 12)];
    const record = [...key, 'EXPORT', hs, period].join('-');
    return {
      kind: 'flow',
      line: row.line,
      row: {
        id: row.scoped(record),
        flow: 'EXPORT',
        reporter,
        reporterCountry,
        partner,
        partnerCountry,
        secondPartner: null,
        secondPartnerCountry: null,
        hs,
        hsEdition,
        hs6,
        hsMapping: mapping,
        period,
        firstDay: span.first,
        lastDay: span.last,
        value,
        currency: 'EUR',
        valueUsd: null,
        valuation: null,
        weightKg: null,
        quantity: null,
        unit: null,
        estimated: [],
        procedure: null,
        transport: null,
        isPart: false,
        record,
        sha256: row.tools.sha256,
        rowHash: row.rowHash(),
      },
    };
  },
};

/** Six to eight digits: a heading of four would count once more what its codes count. */
function readCode(row: TableRow): string {
  const code = row.text('cn8') ?? '';
  return /^\d{6}(\d{2})?$/.test(code) ? code : row.refuse('HS code needs six digits', 'cn8');
}

function readMonth(row: TableRow) {
  const period = row.text('month') ?? '';
  if (!/^\d{4}-\d{2}$/.test(period)) row.refuse('date in another format', 'month');
  const span = parseDaySpan(period) ?? row.refuse('impossible date', 'month');
  return { period, span };
}
