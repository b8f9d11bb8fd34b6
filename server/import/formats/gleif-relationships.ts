/**
 * Level 2 of the register of legal entity identifiers: who consolidates whom in its accounts, which
 * branch belongs to whom, who manages which fund. One row of the golden copy in CSV is one relationship.
 *
 * A parent that consolidates mostly owns more than half, but the register names no share: 0 to 100. The
 * ultimate parent is stated beside the direct one, so its link is marked as not direct. A row has up to
 * five periods in any order, and only one of a kind says how long the relationship lasts.
 */
import type { LinkRow } from '../../model/rows.ts';
import { GLEIF_DATASET, readLei } from './gleif-entities.ts';
import type { TableFormat, TableRow } from './table-format.ts';

const START = 'Relationship.StartNode.NodeID';
const END = 'Relationship.EndNode.NodeID';
const TYPE = 'Relationship.RelationshipType';
const STATUS = 'Relationship.RelationshipStatus';
const COLUMNS = [START, END, TYPE, STATUS];
const IMPORTED = /^Relationship\.(StartNode|EndNode|RelationshipType|RelationshipStatus|Period)\b/;
const MOST_PERIODS = 5;
const WITHDRAWN = new Set(['ANNULLED', 'DUPLICATE']);

interface Meaning extends Pick<LinkRow, 'kind' | 'isDirect' | 'interest' | 'role'> {
  /** Which end holds the other. */
  readonly owner: 'START' | 'END';
}

const owns = (interest: string, isDirect: boolean | null, owner: 'START' | 'END'): Meaning => ({
  kind: 'OWNS',
  owner,
  isDirect,
  interest,
  role: null,
});
const controls = (role: string): Meaning => ({
  kind: 'CONTROLS',
  owner: 'END',
  isDirect: null,
  interest: null,
  role,
});

/** Most read "start is something of end", so the end holds the start; a feeder fund holds its master. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['IS_DIRECTLY_CONSOLIDATED_BY', owns('accounting consolidation', true, 'END')],
  ['IS_ULTIMATELY_CONSOLIDATED_BY', owns('accounting consolidation, ultimate', false, 'END')],
  ['IS_INTERNATIONAL_BRANCH_OF', controls('head office of the branch')],
  ['IS_FUND-MANAGED_BY', controls('fund manager')],
  ['IS_SUBFUND_OF', controls('umbrella fund')],
  ['IS_FEEDER_TO', owns('feeder fund', null, 'START')],
]);

export const GLEIF_RELATIONSHIPS: TableFormat = {
  name: 'gleif-relationships',
  title: 'GLEIF level 2: who consolidates whom',
  version: 1,
  delimiter: ',',
  columns: COLUMNS,
  isImported: (column) => IMPORTED.test(column),
  dataset: GLEIF_DATASET,
  acceptRejected: 0.05,
  toRecord: (row) => {
    if (WITHDRAWN.has(row.text('Registration.RegistrationStatus') ?? '')) {
      row.refuse('withdrawn by its source', 'Registration.RegistrationStatus');
    }
    const [start, end] = [readLei(row, START), readLei(row, END)];
    const type = row.text(TYPE) ?? '';
    const meaning = MEANINGS.get(type) ?? row.refuse('not one of the known values', TYPE);
    const { owner, ...facts } = meaning;
    const isOwnership = facts.kind === 'OWNS';
    const record = `${start}-${type}-${end}`;
    return {
      kind: 'link',
      line: row.line,
      row: {
        id: row.scoped(record),
        ...facts,
        ownerId: row.scoped(owner === 'END' ? end : start),
        ownedId: row.scoped(owner === 'END' ? start : end),
        shareMin: isOwnership ? 0 : null,
        shareMax: isOwnership ? 100 : null,
        ...readPeriod(row),
        record,
        sha256: row.tools.sha256,
        rowHash: row.rowHash(),
      },
    };
  },
};

/**
 * From the earliest to the latest day of the relationship. One that is over without a day ended by the
 * day on which the register last touched the record: that day is taken.
 */
function readPeriod(row: TableRow): { validFrom: string | null; validTo: string | null } {
  let validFrom: string | null = null;
  let validTo: string | null = null;
  let isOpen = false;
  for (let place = 1; place <= MOST_PERIODS; place++) {
    const period = `Relationship.Period.${place}`;
    if (row.text(`${period}.periodType`) !== 'RELATIONSHIP_PERIOD') continue;
    const [from, to] = [row.day(`${period}.startDate`), row.day(`${period}.endDate`)];
    if (from !== null && to !== null && to < from) {
      row.refuse('ends before it begins', `${period}.endDate`);
    }
    if (from !== null && (validFrom === null || from < validFrom)) validFrom = from;
    if (to !== null && (validTo === null || to > validTo)) validTo = to;
    isOpen ||= to === null;
  }
  const isOver = row.text(STATUS) === 'INACTIVE';
  if (!isOver) return { validFrom, validTo: isOpen ? null : validTo };
  return { validFrom, validTo: validTo ?? row.day('Registration.LastUpdateDate') };
}
