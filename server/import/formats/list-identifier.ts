/**
 * Which of our identifiers does a list mean by a kind of number, a number and a country?
 *
 * Only numbers whose form fits are taken; whatever else a list calls a number stays a text. A tax or
 * registration number is unique in its country only, so its scheme names the country.
 */
import type { CountryCode } from '../../model/entity.ts';

export interface StatedNumber {
  /** For example `Tax ID No.`. */
  readonly label: string;
  readonly value: string;
  readonly country: CountryCode | null;
}

interface Scheme {
  readonly label: RegExp;
  readonly value: RegExp;
  /** The country must be this one; null: any or none. */
  readonly country: CountryCode | null;
  readonly scheme: string;
}

// The first that fits.
const SCHEMES: readonly Scheme[] = [
  { label: /^tax id/i, value: /^(\d{10}|\d{12})$/, country: 'RU', scheme: 'INN' },
  {
    label: /^registration (number|id)/i,
    value: /^(\d{13}|\d{15})$/,
    country: 'RU',
    scheme: 'OGRN',
  },
  { label: /unified social credit/i, value: /^([0-9A-Z]{18})$/, country: null, scheme: 'USCC' },
  { label: /legal entity number/i, value: /^([0-9A-Z]{18}\d{2})$/, country: null, scheme: 'LEI' },
  {
    label: /^(vessel registration|identification number|company number|imo)/i,
    value: /^(?:IMO )?(\d{7})$/,
    country: null,
    scheme: 'IMO',
  },
  { label: /^mmsi/i, value: /^(\d{9})$/, country: null, scheme: 'MMSI' },
  { label: /^swift/i, value: /^([A-Z0-9]{8}(?:[A-Z0-9]{3})?)$/, country: null, scheme: 'BIC' },
];

const TAX = /^(tax id|v\.?a\.?t|nit\b|r\.?f\.?c|ruc\b|rif\b|fiscal)/i;
const REGISTRATION =
  /^(registration (number|id)|company number|commercial registry|business registration|c\.?r\.? no|enterprise number|trade license|regnumber)/i;
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{2,39}$/u;

/** Null when it is none of ours. */
export function toListIdentifier({ label, value, country }: StatedNumber): string | null {
  for (const scheme of SCHEMES) {
    if (!scheme.label.test(label)) continue;
    if (scheme.country !== null && scheme.country !== country) continue;
    const [, digits] = scheme.value.exec(value) ?? [];
    if (digits !== undefined) return `${scheme.scheme}:${digits}`;
  }
  if (country === null || !PLAIN.test(value)) return null;
  if (TAX.test(label)) return `TAX-${country}:${value}`;
  return REGISTRATION.test(label) ? `REG-${country}:${value}` : null;
}
