/**
 * One row of a list of sanctions or export controls as a row of ours, whatever list it is.
 *
 * Of individuals only what a match needs is kept: names, countries, addresses, year of birth. Numbers
 * of their papers, birthplaces, titles and remarks stay in the source.
 */
import type { MappedListEntry } from '../../model/mapped-record.ts';
import type { ListedAddress, ListedKind, ListedName } from '../../model/list-entry.ts';
import type { Problem } from '../../model/rejection.ts';
import type { ListRecordRow } from '../../model/rows.ts';

/** The copy that a row stands in. */
export interface ListCopySource {
  /** Id of the data set. */
  readonly dataset: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of a text, hexadecimal. */
  readonly hash: (text: string) => string;
}

export interface StatedListRecord {
  readonly line: number;
  readonly list: string;
  readonly listId: string;
  readonly part: ListRecordRow['part'];
  /** The row's own id within the copy; null: made of all that it says. */
  readonly ownId: string | null;
  /** For people who look it up in the source. */
  readonly record: string;
  /** All that the row says, for telling a repeated row from a changed one. */
  readonly content: readonly string[];
  readonly kind?: ListedKind | null;
  readonly names?: readonly ListedName[];
  readonly addresses?: readonly ListedAddress[];
  readonly countries?: readonly string[];
  readonly identifiers?: readonly string[];
  readonly programs?: readonly string[];
  readonly listedOn?: string | null;
  readonly endsOn?: string | null;
  readonly citation?: string | null;
  readonly licenceRequirement?: string | null;
  readonly licencePolicy?: string | null;
  readonly url?: string | null;
  readonly details?: readonly string[];
  readonly birthYears?: readonly number[];
}

const MAX_NAME_CHARACTERS = 2_000;
const MAX_TEXT_CHARACTERS = 20_000;

export function toListRecord(
  stated: StatedListRecord,
  { dataset, asOf, sha256, hash }: ListCopySource,
): MappedListEntry | Problem {
  const { line, list, listId, part, record } = stated;
  const names = stated.names ?? [];
  const addresses = stated.addresses ?? [];
  const isIndividual = stated.kind === 'INDIVIDUAL';
  const details = isIndividual ? [] : (stated.details ?? []);
  const longName = names.find(({ text }) => text.length > MAX_NAME_CHARACTERS);
  if (longName !== undefined) {
    return { reason: 'name too long', field: 'name', value: longName.text };
  }
  const texts = [...addresses.map(({ text }) => text), ...details];
  const longText = texts.find((text) => text.length > MAX_TEXT_CHARACTERS);
  if (longText !== undefined) return { reason: 'text too long', field: null, value: longText };

  const rowHash = hash(stated.content.join('\x1f')).slice(0, 32);
  const ownId = stated.ownId ?? rowHash;
  return {
    kind: 'listEntry',
    line,
    row: {
      id: `${dataset}:${asOf}:${list}:${ownId}`,
      entryId: `${list}:${listId}`,
      list,
      listId,
      part,
      asOf,
      kind: stated.kind ?? null,
      nameTexts: names.map(({ text }) => text),
      nameKinds: names.map(({ kind }) => kind),
      addressTexts: addresses.map(({ text }) => text),
      addressCountries: addresses.map(({ country }) => country ?? ''),
      countries: unique(stated.countries ?? []),
      identifiers: isIndividual ? [] : unique(stated.identifiers ?? []),
      programs: unique(stated.programs ?? []),
      listedOn: stated.listedOn ?? null,
      endsOn: stated.endsOn ?? null,
      citation: stated.citation ?? null,
      licenceRequirement: stated.licenceRequirement ?? null,
      licencePolicy: stated.licencePolicy ?? null,
      url: stated.url ?? null,
      details: unique(details),
      birthYears: isIndividual ? [...new Set(stated.birthYears ?? [])] : [],
      record,
      sha256,
      rowHash,
    },
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
