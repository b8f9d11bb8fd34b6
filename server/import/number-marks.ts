/**
 * Which marks stand in the numbers of a column: `1.234,56` or `1,234.56`?
 *
 * Told from the values only when all that show it agree. A lone mark before exactly three digits may
 * be either, so such values decide nothing: when there is no other, the user has to say it.
 */
export interface NumberMarks {
  readonly decimalMark: '.' | ',';
  readonly groupMark: string;
}

export type MarksFound = NumberMarks | 'ambiguous' | 'contradictory' | null;

const GROUPED = /^[-+]?\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
const PLAIN = /^[-+]?\d*(?:([.,])\d+)?$/;

/** Null when hardly any of the texts is a number. */
export function findNumberMarks(texts: readonly string[]): MarksFound {
  let decimal: '.' | ',' | null = null;
  let group = '';
  let isOpen: string | null = null;
  let numbers = 0;
  const decide = (mark: string): boolean => {
    if (decimal !== null && decimal !== mark) return false;
    decimal = mark as '.' | ',';
    return true;
  };
  for (const text of texts) {
    const plain = text.trim().replace(/[\u00a0\u202f]/g, ' ');
    if (/^[-+]?\d+$/.test(plain) || /^[-+]?\d+(\.\d+)?e[-+]?\d+$/i.test(plain)) {
      numbers++;
      continue;
    }
    const grouped = GROUPED.exec(plain);
    const single = PLAIN.exec(plain);
    if (grouped === null && single === null) continue;
    numbers++;
    const [, between, behind] = grouped ?? [];
    if (grouped === null) {
      if (single![1] !== undefined && !decide(single![1])) return 'contradictory';
    } else if (behind !== undefined) {
      if (behind === between || !decide(behind)) return 'contradictory';
      group = between!;
    } else if (plain.split(between!).length > 2 || !/[.,]/.test(between!)) {
      group = between!; // more than one, or no decimal mark at all: thousands
    } else isOpen = between!; // `1.234`
  }
  if (numbers < texts.length * 0.8 || numbers === 0) return null;
  if (group === decimal && decimal !== null) return 'contradictory';
  if (decimal === null && (group === '.' || group === ',')) decimal = group === '.' ? ',' : '.';
  if (isOpen !== null && decimal !== null && isOpen !== decimal) group = isOpen;
  if (isOpen !== null && decimal === null) return 'ambiguous';
  return { decimalMark: decimal ?? '.', groupMark: group };
}
