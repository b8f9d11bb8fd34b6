/** What registers say of a company: its line of business and its numbers. */
import type { CountryCode } from '../model/entity.ts';
import type { Sector } from './goods.ts';
import type { Draws } from './random.ts';

export type Purpose =
  'manufacturer' | 'distributor' | 'trader' | 'logistics' | 'holding' | 'research institute';

const MAKES: Record<Sector, string> = {
  ELECTRONICS: 'electronic components',
  INSTRUMENTS: 'measuring and navigation instruments',
  MACHINERY: 'machinery and parts',
  VEHICLES: 'vehicle parts',
  TEXTILES: 'textiles and clothing',
  FOOD: 'food and drink',
  CHEMICALS: 'chemicals and plastics',
  HOUSEHOLD: 'household goods',
};

export function describeBusiness(sector: Sector, purpose: Purpose): string {
  switch (purpose) {
    case 'manufacturer':
      return `Manufacture of ${MAKES[sector]}`;
    case 'distributor':
      return `Wholesale of ${MAKES[sector]}`;
    case 'trader':
      return `Import and export of ${MAKES[sector]}`;
    case 'logistics':
      return 'Freight forwarding and storage';
    case 'holding':
      return 'Holding of shares';
    case 'research institute':
      return `Research and development in ${MAKES[sector]}`;
  }
}

/**
 * Scheme and digits after a first part that no register gives out, such as tax region 00: the
 * number of an invented company must never be the number of a real one.
 */
const SCHEMES: Readonly<
  Record<string, readonly [scheme: string, impossible: string, digits: number]>
> = {
  US: ['EIN', '00-', 7],
  RU: ['INN', '00', 8],
  BY: ['UNP', '00', 7],
  KZ: ['BIN', '0000', 8],
  KG: ['TIN', '000', 11],
  UZ: ['STIR', '00', 7],
  AM: ['TIN', '00', 6],
  GE: ['ID', '00', 7],
  AZ: ['VOEN', '00', 8],
  TR: ['VKN', '00', 8],
  AE: ['TRN', '000', 12],
  CN: ['USCC', '00000000', 10],
  HK: ['CR', '00', 6],
  TW: ['UBN', '00', 6],
  RS: ['PIB', '00', 7],
  DE: ['VAT', 'DE000', 6],
  NL: ['KVK', '00', 6],
  PL: ['NIP', '000', 7],
  EE: ['REG', '00', 6],
  KR: ['BRN', '000-', 7],
  JP: ['HOJIN', '0000', 9],
  VN: ['MST', '00', 8],
  IN: ['CIN', 'U00000', 15],
  MY: ['SSM', '0000', 8],
  SG: ['UEN', '0000', 6],
};

/** Most companies have one; the rest of them none. */
export function makeIdentifiers(country: CountryCode, random: Draws): string[] {
  const scheme = SCHEMES[country];
  if (scheme === undefined || random.chance(0.1)) return [];
  const [name, impossible, count] = scheme;
  let digits = '';
  while (digits.length < count) digits += String(random.integer(0, 9));
  return [`${name}:${impossible}${digits}`];
}
