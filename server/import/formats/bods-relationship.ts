/**
 * The interests of one relationship statement as links: a shareholding is ownership, whatever else
 * there is (votes, seats on a board, roles in a trust, an interest that is not named) is control.
 *
 * Only shareholdings count as shares: votes on the same shares would count them twice. For the same
 * reason an indirect interest names the records that it is made of, when the source does.
 */
import { toIsoDay } from '../../model/day.ts';
import type { MappedLink, MappedNote } from '../../model/mapped-record.ts';
import type { EntityRow, LinkRow } from '../../model/rows.ts';
import { describeUnknown, nameUnknown } from './bods-unknown.ts';
import { type BodsStatement, type Item, isItem, itemsOf, textOf } from './bods-statement.ts';

export function toBodsLinks(statement: BodsStatement): MappedLink | MappedNote {
  const { subject, interestedParty, interests, componentRecords, ...rest } = statement.details;
  const subjectId = statement.textId(subject, 'subject');
  if (subjectId === null) return statement.refuse('no owned company', 'subject', subject);
  const ownedId = statement.scoped(subjectId);
  if (isItem(interestedParty) && interestedParty['reason'] === 'noBeneficialOwners') {
    return toNote(statement, ownedId); // there is nobody, so there is no link
  }
  const unknownParty = isItem(interestedParty) ? toUnknownParty(statement, interestedParty) : null;
  const partyId = statement.textId(interestedParty, 'interestedParty');
  if (unknownParty === null && partyId === null)
    return statement.refuse('no owner', 'interestedParty');
  const ownerId = unknownParty?.id ?? statement.scoped(partyId ?? '');
  const components = Array.isArray(componentRecords)
    ? componentRecords.filter((each): each is string => typeof each === 'string')
    : [];
  const stated = itemsOf(interests);
  const rows = (stated.length === 0 ? [{}] : stated).map((interest, place) =>
    toLinkRow(statement, interest, {
      place,
      ownerId,
      ownedId,
      components,
      left: place === 0 ? { recordDetails: rest } : {},
    }),
  );
  const [row, ...otherRows] = rows;
  return {
    kind: 'link',
    line: statement.line,
    row: row!,
    ...(otherRows.length > 0 && { otherRows }),
    ...(unknownParty !== null && { unknownParty }),
  };
}

function toLinkRow(
  statement: BodsStatement,
  interest: Item,
  {
    place,
    ownerId,
    ownedId,
    components,
    left,
  }: {
    readonly place: number;
    readonly ownerId: string;
    readonly ownedId: string;
    readonly components: readonly string[];
    /** What the statement says beyond its interests. */
    readonly left: Item;
  },
): LinkRow {
  const type = textOf(interest['type']);
  const isOwnership = type === 'shareholding';
  const { directOrIndirect } = interest;
  const isIndirect = directOrIndirect === 'indirect';
  return {
    id: place === 0 ? statement.id : `${statement.id}#${place + 1}`,
    kind: isOwnership ? 'OWNS' : 'CONTROLS',
    ownerId,
    ownedId,
    ...(isOwnership ? toShare(statement, interest['share']) : { shareMin: null, shareMax: null }),
    isDirect: isIndirect ? false : directOrIndirect === 'direct' ? true : null,
    ...(isIndirect &&
      components.length > 0 && { components: components.map((id) => statement.scoped(id)) }),
    interest: isOwnership ? type : null,
    role: isOwnership ? null : (type ?? 'unknownInterest'),
    ...toValidity(statement, interest),
    extra: statement.extra({ ...left, interest }),
    record: statement.record,
    sha256: statement.context.sha256,
    rowHash: statement.rowHash,
  };
}

/** 0 and 100 together say that no figure is known. */
function toShare(statement: BodsStatement, stated: unknown) {
  const share = isItem(stated) ? stated : {};
  const bound = (name: string): number | null => {
    const value = share[name];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'number') return statement.refuse('not a number', `share.${name}`, value);
    if (value >= 0 && value <= 100) return value === 0 ? 0 : value;
    return statement.refuse('share outside 0 to 100 %', `share.${name}`, value);
  };
  const exact = bound('exact');
  const [least, above] = [bound('minimum'), bound('exclusiveMinimum')];
  const [most, below] = [bound('maximum'), bound('exclusiveMaximum')];
  const shareMin = exact ?? least ?? above ?? 0;
  const shareMax = exact ?? most ?? below ?? 100;
  if (shareMin > shareMax) statement.refuse('least share above most share', 'share', stated);
  return {
    shareMin,
    shareMax,
    ...(exact === null && least === null && above !== null && { isMinExcluded: true }),
    ...(exact === null && most === null && below !== null && { isMaxExcluded: true }),
  };
}

/** A record that is closed held until its statement at most. */
function toValidity(statement: BodsStatement, interest: Item) {
  const from = statement.date('startDate', interest);
  const to =
    statement.date('endDate', interest) ?? (statement.isClosed ? statement.statementDate() : null);
  if (from !== null && to !== null && to.last < from.first) {
    statement.refuse('ends before it begins', 'endDate', to.text);
  }
  return {
    validFrom: from === null ? null : toIsoDay(from.first),
    validTo: to === null ? null : toIsoDay(to.last),
  };
}

function toUnknownParty(statement: BodsStatement, details: Item): EntityRow {
  return {
    id: `${statement.id}~party`,
    kind: 'COMPANY',
    name: nameUnknown('party', details) ?? '',
    otherNames: [],
    foldedNames: [],
    country: null,
    incorporatedOn: null,
    dissolvedOn: null,
    industry: null,
    purpose: null,
    identifiers: [],
    notes: describeUnknown(details),
  };
}

function toNote(statement: BodsStatement, subjectId: string): MappedNote {
  return {
    kind: 'note',
    line: statement.line,
    row: {
      id: statement.id,
      schema: 'noBeneficialOwners',
      text: statement.text(),
      aboutIds: [subjectId],
      addressId: null,
      record: statement.record,
      sha256: statement.context.sha256,
      rowHash: statement.rowHash,
    },
  };
}
