/**
 * Which identifiers decide whether two parties are one, and how are their values compared?
 *
 * A strong scheme gives one number to one company, and no company two. Within a country where the number is the
 * country's own: the same register number in two countries is chance.
 */

/** Numbers that hold all over the world. */
const WORLDWIDE = new Set(['LEI', 'IMO', 'DUNS', 'MMSI']);
/**
 * Registers and tax offices: INN, OGRN (RU), UNP (BY), BIN (KZ), STIR (UZ), VOEN (AZ), VKN, MERSIS
 * (TR), TRN (AE), USCC (CN), CR, BR (HK), UBN (TW), PIB, MB (RS), KVK (NL), NIP, KRS, REGON (PL),
 * ICO (CZ), SIREN (FR), CIN (IN), UEN (SG), SSM (MY), BRN (KR), HOJIN (JP), EIN (US), and plain REG, TAX, VAT, TIN, ID.
 */
const NATIONAL = new Set(
  'INN OGRN OGRNIP OKPO UNP BIN STIR VOEN VKN MERSIS TRN USCC CR BR UBN PIB MB KVK NIP KRS REGON ICO SIREN CIN UEN SSM BRN HOJIN EIN REG TAX VAT TIN ID MST EDRPOU'.split(
    ' ',
  ),
);
/** Schemes whose values are one country's whatever the party's countries: no need to know those. */
const OF_ONE_COUNTRY = new Set(
  'INN OGRN OGRNIP OKPO UNP BIN STIR VOEN VKN MERSIS USCC UBN EDRPOU KVK NIP KRS REGON SIREN CIN UEN HOJIN EIN'.split(
    ' ',
  ),
);

export interface PreparedIdentifier {
  readonly scheme: string;
  /** Letters and digits in capitals. */
  readonly value: string;
  /** As given. */
  readonly text: string;
  /** Whether an equal value in another country means another party. */
  readonly needsCountry: boolean;
}

/** Null for what has no scheme or no value, and for schemes that decide nothing. */
export function prepareIdentifier(text: string): PreparedIdentifier | null {
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  const scheme = text.slice(0, colon).trim().toUpperCase();
  const value = text
    .slice(colon + 1)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (value === '' || /^0+$/.test(value)) return null;
  if (WORLDWIDE.has(scheme)) return { scheme, value, text, needsCountry: false };
  if (!NATIONAL.has(scheme)) return null;
  return { scheme, value, text, needsCountry: !OF_ONE_COUNTRY.has(scheme) };
}
