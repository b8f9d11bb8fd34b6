/** Which code of HS 2022 is taken for a declared one? By the tables of `data/`, remembered by code. */
import { type Hs2022Code, type HsEdition, toHs2022 } from '../model/hs-edition.ts';
import { loadReferenceData } from '../reference/load-reference-data.ts';

const { hsCorrespondences } = loadReferenceData();
/** At most as many as there are codes in the editions: some ten thousand. */
const known = new Map<string, Hs2022Code>();

/** `hs`: 6 to 10 digits. */
export function mapToHs2022(hs: string, edition: HsEdition | null): Hs2022Code {
  const key = `${edition ?? ''} ${hs.slice(0, 6)}`;
  let found = known.get(key);
  if (found === undefined) {
    found = toHs2022(hs, edition, hsCorrespondences);
    known.set(key, found);
  }
  return found;
}
