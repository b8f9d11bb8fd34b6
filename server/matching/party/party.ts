/** What is known of a party when it is compared with another? */
import type { CountryCode } from '../../model/entity.ts';

export interface PartyName {
  readonly text: string;
  /** The source itself says that this name is broad or little used. */
  readonly isWeak?: boolean;
}

export interface Party {
  readonly kind: 'COMPANY' | 'PERSON';
  /** The main name first. */
  readonly names: readonly PartyName[];
  /** Every country the source states; empty when none. */
  readonly countries: readonly CountryCode[];
  /** `SCHEME:value`, for example `INN:7701000000`. */
  readonly identifiers: readonly string[];
  /** As written, one text each. */
  readonly addresses: readonly string[];
}
