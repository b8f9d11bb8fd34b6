/** How is a record told? Its source, its goods and what else it states. */
import { countryName, formatDay, formatQuantity, formatUsd } from './format-values.ts';
import type { JunctionContinuity, Link, Provenance, Shipment } from './trade.ts';
import { formatShare } from './format-values.ts';

export const DATE_KIND_WORDS = {
  DEPARTURE: 'day of departure',
  ARRIVAL: 'day of arrival',
  DECLARATION: 'day of declaration',
};

export const CONTINUITY_FOUND: Record<JunctionContinuity, string> = {
  SAME_HS6: 'same HS code',
  SAME_HS4: 'same HS heading',
  SAME_TIER: 'same tier',
  DIFFERENT: 'other goods',
};

interface Recorded {
  readonly provenance: Provenance;
}

/** `Demo network (invented) · row 3318`: where to look it up. */
export function describeSource({ provenance }: Recorded): string {
  const { datasetTitle, record } = provenance;
  return `${datasetTitle} · ${/^\d+$/.test(record) ? `row ${record}` : record}`;
}

/** The same where there is little room, and the screen says elsewhere that the data is invented. */
export function describeSourceShort(recorded: Recorded): string {
  return describeSource(recorded).replace(' (invented)', '');
}

/** What a record states beyond the row of a table; what it does not state is left out. */
export function listDetails(shipment: Shipment): readonly (readonly [string, string])[] {
  const { date, latestDate, dateKind, weightKg, quantity, unit } = shipment;
  const route = [shipment.departureCountry, ...shipment.transitCountries, shipment.arrivalCountry];
  const countries = route.flatMap((code) => (code === null ? [] : [countryName(code)]));
  const weight = formatQuantity(weightKg, 'kg');
  const details: [string, string | null][] = [
    ['Goods', shipment.description],
    ['Declared code', describeDeclaredCode(shipment)],
    ['Code of HS 2022', describeHsMapping(shipment)],
    ['Quantity', formatQuantity(quantity, unit)],
    ['Weight', weight],
    ['Value', shipment.valueUsd === null ? 'not stated' : formatUsd(shipment.valueUsd)],
    ['Date is', dateKind === null ? null : DATE_KIND_WORDS[dateKind]],
    ['Not exact', latestDate === null ? null : `${formatDay(date)} to ${formatDay(latestDate)}`],
    ['Origin', shipment.originCountry === null ? null : countryName(shipment.originCountry)],
    ['Way', countries.length < 2 ? null : countries.join(' → ')],
    ['Carrier', shipment.carrier],
    ['Source', describeSource(shipment)],
  ];
  return details.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, value]],
  );
}

function describeDeclaredCode({ hs, hs6, hsEdition, hsMapping }: Shipment): string | null {
  if (hs === null || (hs === hs6 && hsMapping !== 'APPROXIMATE')) return null;
  return hsEdition === null ? hs : `${hs}, HS ${hsEdition}`;
}

/** How sure the code of HS 2022 is; null where there is nothing to say. */
export function describeHsMapping({ hs, hsEdition, hsMapping }: Shipment): string | null {
  const declared = `${hs?.slice(0, 6)} of HS ${hsEdition}`;
  if (hsMapping === 'EXACT') return `another number for the same goods as ${declared}`;
  if (hsMapping !== 'APPROXIMATE') return null;
  return `approximate: the goods of ${declared} were split or joined with others`;
}

/** `owns 60 % of`, `controls (director)`. */
export function describeLink({ kind, shareMin, shareMax, role }: Link): string {
  if (kind === 'CONTROL') return role === null ? 'controls' : `controls, as ${role},`;
  const share = formatShare(shareMin, shareMax);
  return share === 'share not stated' ? 'owns a share (not stated) of' : `owns ${share} of`;
}

/** When a link held; open ends are said to be open. */
export function describeValidity({ validFrom, validTo }: Link): string {
  if (validFrom === null && validTo === null) return 'dates not recorded';
  if (validFrom === null) return `until ${formatDay(validTo)}`;
  return validTo === null
    ? `since ${formatDay(validFrom)}`
    : `${formatDay(validFrom)} – ${formatDay(validTo)}`;
}
