/**
 * A guess as the text of a mapping file, for a person to confirm or to change.
 *
 * Every line says how sure it is. What is open, or hardly more than a hunch, stands there as a
 * comment: whoever decides it takes the mark of the comment away.
 */
import { Document, Scalar, stringify } from 'yaml';

import { type FieldGuess, type MappingGuess, SURE } from './guess-mapping.ts';

/** Guesses below it are written as comments. */
const WORTH_USING = 0.5;

export interface WrittenFor {
  /** Name of the file that was looked at. */
  readonly file: string;
}

/** `parseMapping` reads it back, as far as it is decided. */
export function toMappingText(guess: MappingGuess, { file }: WrittenFor): string {
  const lines = [
    `# How ${toComment(file)} is read: a guess, to be checked. Each line: column of the file, then our field.`,
    '# A line behind a # is not used. See the fields in server/import/fields.ts.',
    `kind: ${guess.kind}`,
  ];
  if (guess.marks.decimalMark !== '.') lines.push(`decimalMark: ${quote(guess.marks.decimalMark)}`);
  if (guess.marks.groupMark !== '') lines.push(`groupMark: ${quote(guess.marks.groupMark)}`);
  for (const question of guess.questions) lines.push(`# To be decided: ${toComment(question)}.`);
  lines.push('columns:');
  for (const field of guess.fields) lines.push(...toLines(field));
  for (const column of guess.unused) lines.push(`  # ${toComment(quote(column))}: not used`);
  const constants = Object.entries(guess.constants);
  if (constants.length > 0) lines.push('constants:');
  for (const [field, text] of constants) lines.push(`  ${field}: ${quote(text)}`);
  return `${lines.join('\n')}\n`;
}

function toLines({ field, column, confidence, reasons, options, question }: FieldGuess): string[] {
  const hasOptions = Object.keys(options).length > 0;
  const rule = hasOptions ? toFlow({ field, ...options }) : field;
  const isUsed = question === null && confidence >= WORTH_USING;
  const sure = `${Math.round(confidence * 100)} %${confidence >= SURE ? '' : ', unsure'}`;
  const line = `${isUsed ? '' : '# '}${quote(column)}: ${rule}  # ${sure}: ${toComment(reasons.join('; '))}`;
  const open = question === null ? [] : [`  # To be decided: ${toComment(question)}.`];
  return [...open, `  ${line}`];
}

/** A comment ends with its line, so nothing from the file may end one. */
const toComment = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

function quote(text: string): string {
  const plain = new Scalar(text);
  if (!/^[\p{L}][\p{L}\p{N} _.()/-]*$/u.test(text) || text.endsWith(' ')) {
    plain.type = Scalar.QUOTE_DOUBLE;
  }
  return stringify(plain, { lineWidth: 0 }).trimEnd();
}

function toFlow(value: object): string {
  const document = new Document(value);
  (document.contents as { flow?: boolean }).flow = true;
  return document
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ');
}
