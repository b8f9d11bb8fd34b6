/** Ownership, directorships and other relations out of FollowTheMoney. */
import { toIsoDay } from '../../model/day.ts';
import type { MappedLink, MappedRelation } from '../../model/mapped-record.ts';
import type { FtmRecord } from './follow-the-money-record.ts';
import type { EdgeSchema, LinkSchema } from './follow-the-money-schemata.ts';

export function toLink(record: FtmRecord, schema: LinkSchema): MappedLink {
  const ownerId = record.takeId(schema.from) ?? record.refuse('no owner', schema.from);
  const ownedId = record.takeId(schema.to) ?? record.refuse('no owned company', schema.to);
  const isOwnership = schema.kind === 'OWNS';
  const share = isOwnership ? takeShare(record) : { shareMin: null, shareMax: null };
  const role = schema.role === null ? null : record.takeText(schema.role);
  const components = record.ownTexts('components');
  const row = {
    id: record.id,
    kind: schema.kind,
    ownerId,
    ownedId,
    ...share,
    ...(record.ownFlag('isMinExcluded') === true && { isMinExcluded: true }),
    ...(record.ownFlag('isMaxExcluded') === true && { isMaxExcluded: true }),
    isDirect: record.ownFlag('isDirect'),
    ...(components.length > 0 && { components: components.map((id) => record.scoped(id)) }),
    interest: isOwnership ? role : null,
    role: isOwnership ? null : role,
    ...takeValidity(record),
    extra: record.extra(isOwnership ? 'Ownership' : 'Directorship'),
    record: record.record,
    sha256: record.context.sha256,
    rowHash: record.rowHash,
  };
  return { kind: 'link', line: record.line, row };
}

export function toRelation(record: FtmRecord, schema: EdgeSchema): MappedRelation {
  const fromId = record.takeId(schema.from) ?? record.refuse('no party at one end', schema.from);
  const toId = record.takeId(schema.to) ?? record.refuse('no party at one end', schema.to);
  return {
    kind: 'relation',
    line: record.line,
    row: {
      id: record.id,
      kind: record.ownText('kind') ?? record.schema,
      fromId,
      toId,
      role: schema.role === null ? null : record.takeText(schema.role),
      ...takeValidity(record),
      extra: record.extra(record.schema),
      record: record.record,
      sha256: record.context.sha256,
      rowHash: record.rowHash,
    },
  };
}

/** A month or year counts from its first to its last day: what may be valid is not left out. */
function takeValidity(record: FtmRecord) {
  const from = record.takeDate('startDate');
  const to = record.takeDate('endDate');
  if (from !== null && to !== null && to.last < from.first) {
    record.refuse('ends before it begins', 'endDate', to.text);
  }
  // As it is stated, where that is less than a day.
  if (from !== null && from.text.length < 10) record.putBack('startDate', [from.text]);
  if (to !== null && to.text.length < 10) record.putBack('endDate', [to.text]);
  return {
    validFrom: from === null ? null : toIsoDay(from.first),
    validTo: to === null ? null : toIsoDay(to.last),
  };
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
const EXACT = new RegExp(String.raw`^${NUMBER}\s*%?$`);
const RANGE = new RegExp(String.raw`^${NUMBER}\s*%?\s*(?:-|–|to)\s*${NUMBER}\s*%?$`);

/** 0 and 100 together say that no figure is known. A text that is no figure stays where it is. */
function takeShare(record: FtmRecord): { shareMin: number; shareMax: number } {
  const found = record.takeFirst('percentage', (text) => {
    const [, least, most = least] = EXACT.exec(text.trim()) ?? RANGE.exec(text.trim()) ?? [];
    if (least === undefined || most === undefined) return null;
    const share = { shareMin: toNumber(least), shareMax: toNumber(most) };
    if (share.shareMin > 100 || share.shareMax > 100) {
      record.refuse('share outside 0 to 100 %', 'percentage', text);
    }
    if (share.shareMin > share.shareMax) {
      record.refuse('least share above most share', 'percentage', text);
    }
    return share;
  });
  return found ?? { shareMin: 0, shareMax: 100 };
}

const toNumber = (text: string): number => Number(text.replace(',', '.'));
