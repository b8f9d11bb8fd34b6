/** How is a file to be read? The mapping that a person edits, from the guess to the text of a mapping file. */
import type {
  DraftColumn,
  JobDataset,
  MappingDraft,
  UploadColumn,
  UploadTable,
} from './imports.ts';

/** What each kind of record needs one of; the server has the last word. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  shipment: [
    ['consignorName', 'consignorId'],
    ['consigneeName', 'consigneeId'],
  ],
  entity: [['record'], ['name']],
  link: [['ownerId'], ['ownedId'], ['kind']],
};

/** As recognised or guessed. What is open is proposed with its question. */
export function toDraft(table: UploadTable): MappingDraft {
  return {
    kind: table.kind,
    columns: table.columns.map(toDraftColumn),
    constants: Object.fromEntries(table.constants.map(({ field, text }) => [field, text])),
    decimalMark: table.decimalMark,
    groupMark: table.groupMark,
    isEdited: false,
  };
}

function toDraftColumn({
  column,
  field,
  suggestion,
  question,
  options,
}: UploadColumn): DraftColumn {
  const proposed = field ?? (question === null ? null : suggestion);
  return {
    column,
    field: proposed,
    question,
    options: JSON.parse(options) as Record<string, unknown>,
  };
}

/** Takes a column for another field; whichever had that field before has none then. */
export function mapColumn(draft: MappingDraft, column: string, field: string | null): MappingDraft {
  const constants = without(draft.constants, field ?? '');
  return {
    ...draft,
    isEdited: true,
    constants,
    columns: draft.columns.map((each) => {
      if (each.column === column) {
        // The options speak of the field that it was taken for.
        return { ...each, field, options: keepOptions(each, field), question: null };
      }
      return field !== null && each.field === field
        ? { ...each, field: null, question: null }
        : each;
    }),
  };
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

function keepOptions({ options, field: before }: DraftColumn, field: string | null) {
  if (field === before) return options;
  return options['unknown'] === undefined ? {} : { unknown: options['unknown'] };
}

export function chooseDateFormat(
  draft: MappingDraft,
  column: string,
  format: string,
): MappingDraft {
  return {
    ...draft,
    isEdited: true,
    columns: draft.columns.map((each) => {
      if (each.column !== column) return each;
      const options = without(each.options, 'format');
      const rest = format === 'YYYY-MM-DD' ? options : { ...options, format };
      return { ...each, options: rest, question: null };
    }),
  };
}

export function chooseMarks(draft: MappingDraft, decimalMark: string): MappingDraft {
  const groupMark = draft.groupMark === decimalMark ? '' : draft.groupMark;
  return { ...draft, isEdited: true, decimalMark, groupMark };
}

export function chooseKind(draft: MappingDraft, kind: string): MappingDraft {
  return {
    ...draft,
    isEdited: true,
    kind,
    constants: {},
    columns: draft.columns.map((each) => ({ ...each, field: null, options: {}, question: null })),
  };
}

/** What is to be decided before it can be imported, as sentences without their end. */
export function findOpenParts({ kind, columns, constants }: MappingDraft): string[] {
  const filled = new Set([...columns.map(({ field }) => field), ...Object.keys(constants)]);
  const missing = (NEEDED[kind] ?? []).filter((group) => !group.some((field) => filled.has(field)));
  return [
    ...missing.map((group) => `say which column is the ${fieldTitle(kind, group[0] ?? '')}`),
    ...columns.flatMap(({ column, question, field }) =>
      question !== null && field !== null ? [`${column}: ${question}`] : [],
    ),
  ];
}

/** The text of a mapping file; JSON is YAML. */
export function toMappingText(draft: MappingDraft, dataset: JobDataset | null): string {
  const { kind, columns, constants, decimalMark, groupMark } = draft;
  const used = columns.filter(({ field, question }) => field !== null && question === null);
  return JSON.stringify({
    kind,
    ...(dataset === null
      ? {}
      : { dataset: { id: dataset.id, title: dataset.title, invented: dataset.isInvented } }),
    ...(decimalMark === '.' ? {} : { decimalMark }),
    ...(groupMark === '' ? {} : { groupMark }),
    columns: Object.fromEntries(
      used.map(({ column, field, options }) => [column, { field, ...options }]),
    ),
    ...(Object.keys(constants).length === 0 ? {} : { constants }),
  });
}

export const isDatasetId = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{0,63}$/.test(text);

const TITLES: Readonly<Record<string, string>> = {
  record: 'Record number',
  consignorId: 'Consignor (sender): number',
  consignorName: 'Consignor (sender): name',
  consignorCountry: 'Consignor (sender): country',
  consigneeId: 'Consignee (receiver): number',
  consigneeName: 'Consignee (receiver): name',
  consigneeCountry: 'Consignee (receiver): country',
  date: 'Date',
  dateKind: 'What the date means',
  hs: 'HS code',
  hsEdition: 'HS edition',
  hs6: 'HS code, six digits',
  description: 'Goods, in words',
  valueUsd: 'Value in US dollars',
  value: 'Value in its currency',
  currency: 'Currency of the value',
  weightKg: 'Weight in kg',
  quantity: 'Quantity',
  unit: 'Unit of the quantity',
  originCountry: 'Country of origin',
  departureCountry: 'Country of departure',
  arrivalCountry: 'Country of arrival',
  transitCountries: 'Countries of transit',
  carrier: 'Carrier',
  name: 'Name',
  otherNames: 'Other names',
  country: 'Country',
  incorporatedOn: 'Incorporated on',
  dissolvedOn: 'Dissolved on',
  industry: 'Industry',
  purpose: 'Purpose',
  identifiers: 'Identifiers',
  notes: 'Notes',
  ownerId: 'Owner: number',
  ownedId: 'Owned company: number',
  shareMin: 'Least share, percent',
  shareMax: 'Most share, percent',
  isDirect: 'Held directly',
  interest: 'Kind of interest',
  role: 'Role',
  validFrom: 'Valid from',
  validTo: 'Valid until',
};

export function fieldTitle(kind: string, field: string): string {
  if (field === 'kind') return kind === 'link' ? 'Owns or controls' : 'Company or person';
  return TITLES[field] ?? field;
}
