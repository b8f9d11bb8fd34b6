/** How does a name fit on its node? On one or two lines, cut with an ellipsis when it must be. */

/** Width of a text in pixels, in the font of the node. */
export type Measure = (text: string) => number;

/** Breaks between words and after hyphens; only what is too long for a line is cut. */
export function wrapName(name: string, maxWidth: number, measure: Measure): string {
  const whole = name.trim().replace(/\s+/g, ' ');
  // Each piece keeps the space or hyphen that it ends with.
  const pieces = whole.match(/[^\s-]*(?:[\s-]+|$)/g) ?? [whole];
  let first = '';
  for (const piece of pieces) {
    if (measure((first + piece).trimEnd()) > maxWidth) break;
    first += piece;
  }
  const rest = whole.slice(first.length);
  if (first === '') return cut(whole, maxWidth, measure);
  return rest === '' ? first.trimEnd() : `${first.trimEnd()}\n${cut(rest, maxWidth, measure)}`;
}

function cut(text: string, maxWidth: number, measure: Measure): string {
  if (measure(text) <= maxWidth) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > maxWidth) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
