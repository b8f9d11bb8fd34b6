/**
 * The relationships of the Offshore Leaks database: who is shareholder, director, beneficiary of what, by
 * whose help it was set up, where it is registered, and which nodes may be the same.
 *
 * Shares are never stated: 0 to 100. An intermediary only set a company up, which is no control: one firm
 * would tie thousands of companies together. That two nodes may be the same is kept as a relation, as the
 * source says it, and merges nothing.
 */
import type { MappedRecord } from '../../model/mapped-record.ts';
import { readLeakDate } from './icij-dates.ts';
import { ICIJ_DATASET } from './icij-nodes.ts';
import type { TableFormat, TableRow } from './table-format.ts';

const COLUMNS = ['node_id_start', 'node_id_end', 'rel_type', 'link', 'start_date', 'end_date'];
const MORE = ['status', 'sourceID'];
const IS_OWNER = /\b(owner|shareholder|stockholder)\b/i;
const IS_DIRECT_OWNER = /\b(shareholder|stockholder)\b/i;

export const ICIJ_RELATIONSHIPS: TableFormat = {
  name: 'icij-relationships',
  title: 'Offshore Leaks: relationships',
  version: 1,
  delimiter: ',',
  columns: COLUMNS,
  isImported: (column) => COLUMNS.includes(column) || MORE.includes(column),
  dataset: ICIJ_DATASET,
  acceptRejected: 1, // some tie nodes together that are no parties
  toRecord: (row) => {
    const type = row.text('rel_type') ?? row.refuse('no kind', 'rel_type');
    const startId = row.scoped(row.id('node_id_start', 'no owner'));
    const endId = row.scoped(row.id('node_id_end', 'no owned company'));
    const facts = readFacts(row);
    if (type === 'registered_address') return toLocation(row, { startId, endId, ...facts });
    if (type === 'officer_of') return toLink(row, { startId, endId, ...facts });
    const { shared, validFrom, validTo, role } = facts;
    const ends = { fromId: startId, toId: endId };
    return {
      kind: 'relation',
      line: row.line,
      row: { ...shared, ...ends, kind: type, role, validFrom, validTo, extra: facts.extra },
    };
  },
};

type Facts = ReturnType<typeof readFacts>;
type Stated = Facts & { readonly startId: string; readonly endId: string };

/** The source numbers no relationship: what a row says is what it is known by. */
function readFacts(row: TableRow) {
  const rowHash = row.rowHash();
  const record = `${row.text('node_id_start')}-${row.text('node_id_end')}-${rowHash.slice(0, 16)}`;
  const [from, to] = [row.text('start_date'), row.text('end_date')];
  const [validFrom, validTo] = [toWholeDay(from), toWholeDay(to)];
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    row.refuse('ends before it begins', 'end_date');
  }
  const stated = { status: row.text('status'), sourceID: row.text('sourceID'), from, to };
  return {
    shared: { id: row.scoped(record), record, sha256: row.tools.sha256, rowHash },
    role: row.text('link'),
    validFrom,
    validTo,
    extra: JSON.stringify(
      Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)),
    ),
  };
}

/** Null for a year, which is no day; `extra` keeps it. */
function toWholeDay(text: string | null): string | null {
  const day = readLeakDate(text);
  return day?.length === 10 ? day : null;
}

function toLink(row: TableRow, stated: Stated): MappedRecord {
  const { shared, role, validFrom, validTo, extra } = stated;
  const isOwner = IS_OWNER.test(role ?? '');
  return {
    kind: 'link',
    line: row.line,
    row: {
      ...shared,
      kind: isOwner ? 'OWNS' : 'CONTROLS',
      ownerId: stated.startId,
      ownedId: stated.endId,
      shareMin: isOwner ? 0 : null,
      shareMax: isOwner ? 100 : null,
      isDirect: isOwner && IS_DIRECT_OWNER.test(role ?? '') ? true : null,
      interest: isOwner ? role : null,
      role: isOwner ? null : role,
      validFrom,
      validTo,
      extra,
    },
  };
}

function toLocation(row: TableRow, { shared, role, extra, startId, endId }: Stated): MappedRecord {
  return {
    kind: 'note',
    line: row.line,
    row: {
      ...shared,
      schema: 'registered_address',
      text: JSON.stringify({ party: startId, address: endId, role, stated: extra }),
      aboutIds: [startId],
      addressId: null,
    },
    locations: [
      {
        id: shared.id,
        entityId: startId,
        addressId: null,
        noteId: endId,
        kind: 'registered',
        text: null,
        city: null,
        postcode: null,
      },
    ],
  };
}
