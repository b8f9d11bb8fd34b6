/**
 * The kinds of file whose meaning is known, so that they need no mapping.
 *
 * What an item of such a file says stands in `formats/`; how items are cut out of the file, here.
 */
import { FINBENCH_FORMATS } from './finbench-files.ts';
import { EUROSTAT_EXPORTS } from './formats/eurostat-exports.ts';
import { FINBENCH_PARTIES } from './formats/finbench.ts';
import type { TableFormat } from './formats/table-format.ts';
import { UN_COMTRADE } from './formats/un-comtrade.ts';
import type { KnownFormat } from './known-format.ts';
import { hasColumns, readTableFormat } from './read-table-format.ts';

/** Tables that say all by themselves. */
const TABLES: readonly TableFormat[] = [...FINBENCH_PARTIES, EUROSTAT_EXPORTS, UN_COMTRADE];

const toKnownFormat = (format: TableFormat): KnownFormat => ({
  name: format.name,
  title: format.title,
  recognise: (start) => hasColumns(start, format),
  open: (start) => Promise.resolve(readTableFormat(start, format)),
});

export const KNOWN_FORMATS: readonly KnownFormat[] = [
  ...TABLES.map(toKnownFormat),
  ...FINBENCH_FORMATS,
];
