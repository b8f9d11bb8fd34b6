/** How does a name fit on its node? On one or two lines, cut with an ellipsis when it must be. */

/** Width of a text in pixels, in the font of the node. */
export type Measure = (text: string) => number;

/** Breaks between words; only a word that is too long for a line is cut. */
export function wrapName(name: string, maxWidth: number, measure: Measure): string {
  const words = name.trim().split(/\s+/);
  let first = '';
  while (words.length > 0) {
    const longer = first === '' ? words[0]! : `${first} ${words[0]!}`;
    if (measure(longer) > maxWidth) break;
    first = longer;
    words.shift();
  }
  if (words.length === 0) return first;
  if (first === '') return cut(words.join(' '), maxWidth, measure);
  return `${first}\n${cut(words.join(' '), maxWidth, measure)}`;
}

function cut(text: string, maxWidth: number, measure: Measure): string {
  if (measure(text) <= maxWidth) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > maxWidth) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
