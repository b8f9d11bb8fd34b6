/** Small CSV files to import, drawn in the words of world.ts: one kind of record per file. */
import { readFileSync } from 'node:fs';

const HEADERS = Object.fromEntries(
  ['companies', 'links', 'shipments'].map((name) => {
    const text = readFileSync(`test/fixtures/import/lantern/${name}.csv`, 'utf8');
    return [name, text.slice(0, text.indexOf('\n'))];
  }),
);

/** Text of a file; columns that a row does not name are empty. */
export function toCsv(
  kind: 'companies' | 'links' | 'shipments',
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const header = HEADERS[kind] ?? '';
  const columns = header.split(',');
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  return `${[header, ...lines].join('\n')}\n`;
}

/** `acme/US > bosfor/TR 854231 2023-01-01 5000`: parties with their country, code, date, value. */
export function toShipmentRow(line: string, id: string): Record<string, string> {
  const [from = '', , to = '', hs = '', date = '', value = ''] = line.split(' ');
  const [consignor = '', consignorCountry = ''] = from.split('/');
  const [consignee = '', consigneeCountry = ''] = to.split('/');
  return {
    id,
    date: date === '-' ? '' : date,
    date_kind: 'ARRIVAL',
    consignor_id: consignor,
    consignor_name: consignor,
    consignor_country: consignorCountry,
    consignee_id: consignee,
    consignee_name: consignee,
    consignee_country: consigneeCountry,
    hs: hs === '-' ? '' : hs,
    hs_edition: '2022',
    value_usd: value,
  };
}
