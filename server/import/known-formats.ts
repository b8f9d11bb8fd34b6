/**
 * The kinds of file whose meaning is known, so that they need no mapping.
 *
 * What an item of such a file says stands in `formats/`; how items are cut out of the file, here.
 */
import { EU_SANCTIONS } from './eu-list-file.ts';
import { BODS } from './bods-file.ts';
import { FINBENCH_FORMATS } from './finbench-files.ts';
import { FOLLOW_THE_MONEY } from './follow-the-money-file.ts';
import { EUROSTAT_EXPORTS } from './formats/eurostat-exports.ts';
import { FINBENCH_ACCOUNTS } from './formats/finbench-accounts.ts';
import { FINBENCH_PARTIES } from './formats/finbench.ts';
import { GLEIF_ENTITIES } from './formats/gleif-entities.ts';
import { GLEIF_RELATIONSHIPS } from './formats/gleif-relationships.ts';
import { ICIJ_NODES } from './formats/icij-nodes.ts';
import { ICIJ_RELATIONSHIPS } from './formats/icij-relationships.ts';
import type { TableFormat } from './formats/table-format.ts';
import { UN_COMTRADE } from './formats/un-comtrade.ts';
import type { KnownFormat } from './known-format.ts';
import { OFAC_SDN, US_CSL } from './list-tables.ts';
import { toKnownJsonFormat } from './read-json-format.ts';
import { hasColumns, readTableFormat } from './read-table-format.ts';

/** Tables that say all by themselves. */
const TABLES: readonly TableFormat[] = [
  ...FINBENCH_PARTIES,
  ...FINBENCH_ACCOUNTS,
  EUROSTAT_EXPORTS,
  UN_COMTRADE,
  GLEIF_ENTITIES,
  GLEIF_RELATIONSHIPS,
  ...ICIJ_NODES,
  ICIJ_RELATIONSHIPS,
];

const toKnownFormat = (format: TableFormat): KnownFormat => ({
  name: format.name,
  title: format.title,
  recognise: (start) => hasColumns(start, format),
  open: (start) => Promise.resolve(readTableFormat(start, format)),
});

export const KNOWN_FORMATS: readonly KnownFormat[] = [
  ...TABLES.map(toKnownFormat),
  ...FINBENCH_FORMATS,
  US_CSL,
  OFAC_SDN,
  ...[FOLLOW_THE_MONEY, BODS].map(toKnownJsonFormat),
  EU_SANCTIONS,
];
