/**
 * What do the columns of a table probably mean, how sure is that, and why?
 *
 * The name of a column and its values each have a say; a field goes to the column that speaks for it
 * best. What the values leave open, such as day before month in 03/04/2022, becomes a question: it is
 * never decided here. Shipments only.
 */
import {
  type ColumnValues,
  findDateFormats,
  findUnknownTexts,
  findCurrencyNames,
  fitsType,
  hasLostZeros,
  toColumnValues,
} from './column-values.ts';
import { type WordClue, findWordClues } from './column-words.ts';
import { FIELDS, type FieldType, NEEDED } from './fields.ts';
import type { NumberMarks } from './number-marks.ts';

export interface FieldGuess {
  readonly field: string;
  readonly column: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Short statements, of the name first. */
  readonly reasons: readonly string[];
  readonly options: ColumnOptions;
  /** What only a person can decide; null when nothing is open. */
  readonly question: string | null;
}

/** As in a mapping file. */
export interface ColumnOptions {
  readonly format?: string;
  readonly factor?: number;
  readonly unknown?: readonly string[];
  readonly restoreLeadingZero?: boolean;
  readonly values?: Readonly<Record<string, string>>;
}

export interface MappingGuess {
  readonly kind: 'shipment';
  /** In the order of the fields; each field and each column at most once. */
  readonly fields: readonly FieldGuess[];
  readonly constants: Readonly<Record<string, string>>;
  readonly marks: NumberMarks;
  /** Columns that nothing was found for. */
  readonly unused: readonly string[];
  /** About the file as a whole. */
  readonly questions: readonly string[];
}

/** From here on a field is good enough to be read without asking. */
export const SURE = 0.7;
/** Below this, a guess is not worth showing. */
const WORTH_SHOWING = 0.35;
const SHIPMENT: Readonly<Record<string, FieldType>> = FIELDS.shipment;

/** `rows`: the first ones of the table; some hundreds are enough. */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): MappingGuess {
  const columns = header.map((name, place) => ({
    name,
    values: toColumnValues(rows.map((row) => row[place] ?? '')),
  }));
  const candidates = columns
    .flatMap(({ name, values }) => toCandidates(name, values, rows.length))
    .sort((a, b) => b.confidence - a.confidence);
  const taken = new Map<string, Candidate>();
  const used = new Set<string>();
  for (const each of candidates) {
    const isRepeated = header.indexOf(each.column) !== header.lastIndexOf(each.column);
    if (taken.has(each.clue.field) || used.has(each.column) || isRepeated) continue;
    taken.set(each.clue.field, each);
    used.add(each.column);
  }
  const { marks, question } = settleMarks([...taken.values()]);
  const fields = Object.keys(SHIPMENT)
    .map((field) => taken.get(field))
    .filter((each) => each !== undefined)
    .map(toFieldGuess);
  return {
    kind: 'shipment',
    fields,
    constants: findConstants(taken),
    marks,
    unused: header.filter((name) => !used.has(name)),
    questions: question === null ? [] : [question],
  };
}

/** What keeps a guess from being used without asking, as sentences without their end; empty: nothing. */
export function findDoubts(guess: MappingGuess): string[] {
  const doubts: string[] = [...guess.questions];
  for (const group of NEEDED.shipment) {
    const best = guess.fields.filter(({ field }) => group.includes(field));
    const most = Math.max(0, ...best.map(({ confidence }) => confidence));
    if (most < SURE) {
      const what = best[0] === undefined ? 'no column' : `only perhaps ${best[0].column}`;
      doubts.push(`${what} fills ${group.join(' or ')}`);
    }
  }
  for (const { field, question } of guess.fields) {
    if (question !== null) doubts.push(`${field}: ${question}`);
  }
  return doubts;
}

interface Candidate {
  readonly column: string;
  readonly clue: WordClue;
  readonly confidence: number;
  readonly values: ColumnValues;
  readonly fits: number | null;
}

function toCandidates(column: string, values: ColumnValues, rows: number): Candidate[] {
  const clues = findWordClues(column);
  const known = clues.length > 0 ? clues : findValueClues(values);
  return known
    .map((clue) => {
      const type = SHIPMENT[clue.field]!;
      const fits = fitsType(values, type, clue.field);
      const confidence = weigh(clue, fits, values, rows);
      return { column, clue, confidence, values, fits };
    })
    .filter(({ confidence }) => confidence >= WORTH_SHOWING);
}

/** Values that contradict the name count for more than a name that sounds right. */
function weigh(
  { weight }: WordClue,
  fits: number | null,
  values: ColumnValues,
  rows: number,
): number {
  if (rows === 0) return weight * 0.75; // only a header
  if (fits === null) return weight * 0.5; // an empty column
  if (fits < 0.5) return weight * fits * 0.5;
  // Of two columns for one field, the fuller one; a few wrong values do not matter much.
  return weight * (0.55 + 0.45 * fits) * (0.97 + 0.03 * values.filled);
}

/** A column whose name says nothing: only values that can hardly be anything else. */
function findValueClues(values: ColumnValues): WordClue[] {
  const fits = (field: string) => fitsType(values, SHIPMENT[field]!, field) ?? 0;
  const clues: WordClue[] = [];
  if (values.texts.length >= 3 && fits('date') > 0.95)
    clues.push({ field: 'date', weight: 0.6, words: '' });
  else if (values.texts.length >= 3 && fits('hs') > 0.95 && values.distinct < 1) {
    clues.push({ field: 'hs', weight: 0.45, words: '' });
  }
  return clues;
}

function toFieldGuess({ column, clue, confidence, values, fits }: Candidate): FieldGuess {
  const { field, words, factor } = clue;
  const type = SHIPMENT[field]!;
  const reasons = [words === '' ? 'the name says nothing' : `the name says "${words}"`];
  if (fits === null) reasons.push('the column is empty in the rows that were looked at');
  else
    reasons.push(
      `${Math.round(fits * 100)} % of its values are ${TYPE_NAMES[type.kind] ?? 'texts'}`,
    );

  const unknown = findUnknownTexts(values);
  const options: { -readonly [Key in keyof ColumnOptions]: ColumnOptions[Key] } = {};
  let question: string | null = null;
  if (unknown.length > 0) options.unknown = unknown;
  if (factor !== undefined) options.factor = factor;
  if (type.kind === 'hs' && hasLostZeros(values)) {
    options.restoreLeadingZero = true;
    reasons.push('some codes have an odd number of digits: their first zero is lost');
  }
  const names = type.kind === 'currency' ? findCurrencyNames(values) : {};
  if (Object.keys(names).length > 0) options.values = names;
  if (type.kind === 'date') {
    const [format, ...others] = findDateFormats(values.texts);
    const isShort = /(^|[^Y])YY$/.test(format?.format ?? '');
    if (others.length > 0 || isShort) {
      const all = [format, ...others].map((each) => each?.format ?? 'YYYY-MM-DD').join(' or ');
      const why = isShort ? 'have two digits for the year' : 'do not tell day from month';
      question = `the dates, such as ${values.texts[0]}, ${why}: say their format, ${all}`;
    } else if (format?.format != null) {
      options.format = format.format;
      reasons.push(`they are all days as ${format.format}`);
    }
  }
  const sure = question === null ? confidence : Math.min(confidence, 0.3);
  return { field, column, confidence: Math.round(sure * 100) / 100, reasons, options, question };
}

const TYPE_NAMES: Partial<Record<FieldType['kind'], string>> = {
  date: 'dates',
  country: 'countries',
  countries: 'countries',
  hs: 'codes of 6 to 10 digits',
  currency: 'currencies',
  amount: 'numbers',
  id: 'like numbers of records or parties',
  name: 'names',
};

/** One pair of marks for all numbers of the file. */
function settleMarks(taken: readonly Candidate[]): { marks: NumberMarks; question: string | null } {
  let decimalMark: '.' | ',' | null = null;
  let groupMark = '';
  let open: Candidate | null = null;
  for (const each of taken.filter(({ clue }) => SHIPMENT[clue.field]!.kind === 'amount')) {
    const { marks } = each.values;
    if (marks === 'ambiguous') open = each;
    if (marks === null || typeof marks === 'string') continue;
    const saysDecimal = each.values.texts.some((text) => text.includes(marks.decimalMark));
    if (!saysDecimal && marks.groupMark === '') continue; // whole numbers
    if (decimalMark !== null && decimalMark !== marks.decimalMark) {
      const question = `numbers of ${each.column} have another decimal mark than others`;
      return { marks: { decimalMark, groupMark }, question };
    }
    decimalMark = marks.decimalMark;
    if (marks.groupMark !== '') groupMark = marks.groupMark;
  }
  // The other mark can then only stand between thousands.
  if (open !== null && decimalMark !== null && groupMark === '') {
    groupMark = decimalMark === '.' ? ',' : '.';
  }
  const question =
    open !== null && decimalMark === null
      ? `numbers of ${open.column}, such as ${open.values.texts.find((text) => /[.,]/.test(text))}, may be thousands or fractions: say decimalMark`
      : null;
  return { marks: { decimalMark: decimalMark ?? '.', groupMark }, question };
}

function findConstants(taken: ReadonlyMap<string, Candidate>): Record<string, string> {
  const constants: Record<string, string> = {};
  const dateKind = taken.get('date')?.clue.dateKind;
  if (dateKind !== undefined && !taken.has('dateKind')) constants['dateKind'] = dateKind;
  if (taken.has('hs') && !taken.has('hsEdition')) constants['hsEdition'] = 'by-date';
  const currency = taken.get('value')?.clue.currency;
  if (currency !== undefined && !taken.has('currency')) constants['currency'] = currency;
  const quantity = taken.get('quantity')?.clue;
  if (quantity !== undefined && /teu/.test(quantity.words) && !taken.has('unit')) {
    constants['unit'] = 'TEU';
  }
  return constants;
}
