/** Addresses as a source states them, to the addresses that they are: one of each, however written. */
import { foldName } from '../../matching/fold-name.ts';
import type { AddressRow, LocationRow } from '../../model/rows.ts';

export interface StatedAddress {
  readonly full: string;
  readonly city: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

type Hash = (text: string) => string;

/** Null when it has neither letter nor digit. Two that fold alike in one country are the same. */
export function buildAddress(stated: StatedAddress, hash: Hash): AddressRow | null {
  const folded = foldName(stated.full);
  if (folded === '') return null;
  const id = hash(`${folded}\x1f${stated.country ?? ''}`).slice(0, 32);
  return { id, folded, ...stated };
}

/** Each kind of each address once; `unusable` are the texts that are no address. */
export function toLocations(
  entityId: string,
  stated: readonly (StatedAddress & { readonly kind: string | null })[],
  hash: Hash,
): { locations: LocationRow[]; addresses: AddressRow[]; unusable: string[] } {
  const locations = new Map<string, LocationRow>();
  const addresses: AddressRow[] = [];
  const unusable: string[] = [];
  for (const { kind, ...each } of stated) {
    const address = buildAddress(each, hash);
    const id = `${entityId}@${address?.id ?? ''}${kind === null ? '' : `:${kind}`}`;
    if (address === null || locations.has(id)) {
      unusable.push(each.full);
      continue;
    }
    addresses.push(address);
    const { full: text, city, postcode } = each;
    const place = { entityId, addressId: address.id, noteId: null, kind };
    locations.set(id, { id, ...place, text, city, postcode });
  }
  return { locations: [...locations.values()], addresses, unusable };
}
