/**
 * One record as a customs office might state it: goods, amounts, countries, and what is left out.
 *
 * Amounts follow from the good: a quantity, its price and its weight agree in every record.
 */
import type { CountryCode } from '../model/entity.ts';
import { toIsoDay, type Day } from '../model/day.ts';
import { drawCarrier, drawCurrency, drawDateKind, drawTransit } from './circumstances.ts';
import type { Good } from './goods.ts';
import type { IdMaker } from './make-ids.ts';
import type { CompanyPlan } from './make-companies.ts';
import { HS_2022_DAY } from './months.ts';
import type { Random } from './random.ts';
import type { ShipmentRecord } from './records.ts';

export interface Consignment {
  readonly consignor: CompanyPlan;
  readonly consignee: CompanyPlan;
  readonly good: Good;
  readonly day: Day;
  /** `month` leaves the day out of the date. */
  readonly precision: 'day' | 'month';
  readonly quantity: number;
  /** US dollars for one unit. */
  readonly priceUsd: number;
  /** What the record leaves out. */
  readonly lacksValue: boolean;
  readonly lacksQuantity: boolean;
  readonly originCountry: CountryCode | null;
}

export function makeShipment(
  consignment: Consignment,
  ids: IdMaker,
  random: Random,
): ShipmentRecord {
  const { consignor, consignee, good, day, quantity } = consignment;
  const from = consignor.record.country;
  const to = consignee.record.country;
  const date = toIsoDay(day);
  const valueUsd = consignment.lacksValue ? null : roundTo(quantity * consignment.priceUsd, 2);
  const stated = drawCurrency(consignor.part, consignee.part, random);
  return {
    id: ids.make(),
    date: consignment.precision === 'month' ? date.slice(0, 7) : date,
    dateKind: drawDateKind(random),
    consignorId: consignor.record.id,
    consignorName: drawSpelling(consignor, random),
    consignorCountry: from,
    consigneeId: consignee.record.id,
    consigneeName: drawSpelling(consignee, random),
    consigneeCountry: to,
    hs: good.hs6 + random.pick(['', '', '', '00', '0000']),
    hsEdition: day < HS_2022_DAY ? '2017' : '2022',
    description: good.description,
    valueUsd,
    value: valueUsd === null ? null : roundTo(valueUsd * stated.perUsd, 2),
    currency: valueUsd === null ? null : stated.code,
    weightKg: random.chance(0.02)
      ? null
      : roundTo(Math.max(quantity * good.kgPerUnit * random.aroundOne(0.04), 0.1), 1),
    quantity: consignment.lacksQuantity ? null : quantity,
    unit: consignment.lacksQuantity ? null : good.unit,
    originCountry: consignment.originCountry,
    departureCountry: from,
    arrivalCountry: to,
    transitCountries: drawTransit(from, to, random),
    carrier: random.chance(0.22) ? null : drawCarrier(from, to, random),
  };
}

/** Whole pieces; other units to a tenth. Never nothing. */
export function toQuantity(good: Good, valueUsd: number): number {
  const exact = valueUsd / good.priceUsd;
  return good.unit === 'pcs' || good.unit === 'pairs'
    ? Math.max(1, Math.round(exact))
    : Math.max(0.1, roundTo(exact, 1));
}

export const roundTo = (value: number, digits: 1 | 2): number => {
  const scale = digits === 1 ? 10 : 100;
  return Math.round(value * scale) / scale;
};

/** One record in eight spells a company in another way. */
function drawSpelling({ record }: CompanyPlan, random: Random): string {
  return record.otherNames.length > 0 && random.chance(0.12)
    ? random.pick(record.otherNames)
    : record.name;
}
