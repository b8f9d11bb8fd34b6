/**
 * What do all rows at hand say of one entry of a list, taken together?
 *
 * The newest copy that states something wins; names, addresses and identifiers are those of all copies,
 * since a shipment of an older day may bear an older name. The rows may come in any order, and the
 * answer is the same: that is what lets an older copy be imported after a newer one.
 */
import { foldNames } from '../matching/fold-name.ts';
import type { ListEntryRow, ListRecordRow } from '../model/rows.ts';

/** A row as it stands in the graph. */
export type StoredListRecord = Omit<ListRecordRow, 'record' | 'sha256' | 'rowHash'> & {
  readonly dataset: string;
};

/** On one day the entry's own row comes first. */
const PARTS: Readonly<Record<StoredListRecord['part'], number>> = {
  ENTRY: 0,
  ALIAS: 1,
  ADDRESS: 2,
};

/** Null for no records at all. All of one entry. */
export function buildListEntry(records: readonly StoredListRecord[]): ListEntryRow | null {
  const newestFirst = [...records].sort(
    (a, b) => compare(b.asOf, a.asOf) || PARTS[a.part] - PARTS[b.part] || compare(a.id, b.id),
  );
  const [first] = newestFirst;
  if (first === undefined) return null;
  const newest = <Value>(read: (record: StoredListRecord) => Value | null): Value | null =>
    newestFirst.map(read).find((value) => value !== null) ?? null;
  const all = (read: (record: StoredListRecord) => readonly string[]): string[] => [
    ...new Set(newestFirst.flatMap(read)),
  ];

  const names = joinNames(newestFirst);
  const addresses = joinAddresses(newestFirst);
  const name = names.find(({ kind }) => kind === 'PRIMARY')?.text ?? null;
  return {
    id: first.entryId,
    list: first.list,
    listId: first.listId,
    kind: newest(({ kind }) => kind),
    name,
    nameTexts: names.map(({ text }) => text),
    nameKinds: names.map(({ kind }) => kind),
    foldedNames: foldNames(names.map(({ text }) => text)),
    addressTexts: addresses.map(({ text }) => text),
    addressCountries: addresses.map(({ country }) => country),
    countries: [
      ...new Set([...addresses.map(({ country }) => country), ...all((each) => each.countries)]),
    ]
      .filter((country) => country !== '')
      .sort(),
    identifiers: all((each) => each.identifiers).sort(),
    // Programmes come and go: those of an older copy are not those of today.
    programs: newest(({ programs }) => (programs.length === 0 ? null : programs)) ?? [],
    listedOn: newest(({ listedOn }) => listedOn),
    endsOn: newest(({ endsOn }) => endsOn),
    citation: newest(({ citation }) => citation),
    licenceRequirement: newest(({ licenceRequirement }) => licenceRequirement),
    licencePolicy: newest(({ licencePolicy }) => licencePolicy),
    url: newest(({ url }) => url),
    details:
      newest(({ details, part }) => (part === 'ENTRY' && details.length > 0 ? details : null)) ??
      [],
    birthYears: [...new Set(newestFirst.flatMap(({ birthYears }) => birthYears))].sort(
      (a, b) => a - b,
    ),
    seenOn: all(({ asOf }) => [asOf]).sort(),
    datasets: all(({ dataset }) => [dataset]).sort(),
  };
}

interface Name {
  readonly text: string;
  readonly kind: string;
}

/** Each spelling once: the primary name of the newest copy first, older primary names as former ones. */
function joinNames(newestFirst: readonly StoredListRecord[]): Name[] {
  const kinds = new Map<string, string>();
  let hasPrimary = false;
  for (const { nameTexts, nameKinds } of newestFirst) {
    for (const [at, text] of nameTexts.entries()) {
      const kind = nameKinds[at] ?? 'ALIAS';
      const isOlder = kind === 'PRIMARY' && hasPrimary;
      if (kind === 'PRIMARY' && !hasPrimary) {
        hasPrimary = true;
        kinds.set(text, kind);
      } else if (!kinds.has(text)) kinds.set(text, isOlder ? 'FORMER' : kind);
    }
  }
  const names = [...kinds].map(([text, kind]) => ({ text, kind }));
  return names.sort((a, b) => Number(b.kind === 'PRIMARY') - Number(a.kind === 'PRIMARY'));
}

function joinAddresses(
  newestFirst: readonly StoredListRecord[],
): { text: string; country: string }[] {
  const countries = new Map<string, string>();
  for (const { addressTexts, addressCountries } of newestFirst) {
    for (const [at, text] of addressTexts.entries()) {
      const country = addressCountries[at] ?? '';
      if (!countries.get(text)) countries.set(text, country);
    }
  }
  return [...countries].map(([text, country]) => ({ text, country }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
