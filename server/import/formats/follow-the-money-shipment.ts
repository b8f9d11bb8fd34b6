/**
 * A customs declaration of FollowTheMoney (EconomicActivity) as a shipment.
 *
 * A party that the declaration names by an id only is described by a record of its own; when there is
 * none, all that is known of it is the id, which then stands for its name.
 */
import { foldNames } from '../../matching/fold-name.ts';
import { toIsoDay } from '../../model/day.ts';
import type { MappedShipment } from '../../model/mapped-record.ts';
import type { EntityRow } from '../../model/rows.ts';
import type { FtmRecord } from './follow-the-money-record.ts';

export function toShipment(record: FtmRecord): MappedShipment {
  const consignorId = record.takeId('sender') ?? record.refuse('no consignor', 'sender');
  const consigneeId = record.takeId('receiver') ?? record.refuse('no consignee', 'receiver');
  const from = record.takeDate('startDate') ?? record.takeDate('date');
  const to = record.takeDate('endDate') ?? from;
  if (from !== null && to !== null && to.last < from.first) {
    record.refuse('ends before it begins', 'endDate', to.text);
  }
  const first = from ?? to;
  const hs = record.takeFirst('vedCode', readHs);
  const hsEdition = record.ownText('hsEdition');
  const mapped = hs === null ? null : record.context.toHs2022(hs, hsEdition);
  const value = record.takeAmount('invoiceAmount');
  const row = {
    id: record.id,
    consignorId,
    consigneeId,
    date: first === null ? null : toIsoDay(first.first),
    day: first?.first ?? null,
    lastDay: to?.last ?? null,
    dateKind: record.ownText('dateKind'),
    hs,
    hs6: mapped?.hs6 ?? null,
    hsEdition,
    hsMapping: mapped?.mapping ?? null,
    description: record.takeText('goodsDescription'),
    valueUsd: record.ownNumber('valueUsd'),
    value,
    currency: record.ownText('currency'),
    weightKg: record.ownNumber('weightKg'),
    quantity: record.ownNumber('quantity'),
    unit: record.ownText('unit'),
    originCountry: record.takeCountry('originCountry'),
    departureCountry: record.takeCountry('departureCountry'),
    arrivalCountry: record.takeCountry('destinationCountry'),
    transitCountries: record.ownTexts('transitCountries'),
    carrier: record.ownText('carrier'),
    extra: record.extra('EconomicActivity'),
    record: record.record,
    sha256: record.context.sha256,
    rowHash: record.rowHash,
  };
  return {
    kind: 'shipment',
    line: record.line,
    consignor: toMentioned(record, consignorId),
    consignee: toMentioned(record, consigneeId),
    row,
  };
}

/** Null for what is no code of at least six digits: it stays as it is stated. */
function readHs(text: string): string | null {
  const digits = text.replace(/[. ]/g, '');
  return /^(?!00)\d{6,10}$/.test(digits) ? digits : null;
}

function toMentioned({ context }: FtmRecord, id: string): EntityRow {
  const name = id.slice(context.dataset.length + 1);
  return {
    id,
    kind: 'COMPANY',
    name,
    otherNames: [],
    foldedNames: foldNames([name]),
    country: null,
    incorporatedOn: null,
    dissolvedOn: null,
    industry: null,
    purpose: null,
    identifiers: [],
    notes: null,
  };
}
