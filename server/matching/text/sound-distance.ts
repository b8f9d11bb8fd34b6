/**
 * How far apart are two sound keys?
 *
 * An edit distance in which letters that romanisations, ears and eyes confuse are cheap. The costs are
 * ours. Keys are those of `sound-key.ts`.
 */

const CODES = 128;
const substitution = new Float64Array(CODES * CODES).fill(1);
const removal = new Float64Array(CODES).fill(1);

/** `pairs` of letters, each as near as `cost`. */
function near(cost: number, pairs: string): void {
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    substitution[a * CODES + b] = cost;
    substitution[b * CODES + a] = cost;
  }
}

// Romanisations of one sound.
near(0.15, 'CH JZ Ji HC');
near(0.2, 'Ts TC SC Ss Zz Hk Ck Hg TZ JS');
near(0.3, 'zs Tz kg Tk JC iJ JT JZ SZ Jg Zi');
// Vowels, and sounds that differ in voice only.
near(0.35, 'ei ou ao');
near(0.45, 'ae ai au eo iu io eu');
near(0.5, 'bp dt gk vf');
near(0.6, 'vb mn vu uv li kT');
for (let code = 0; code < CODES; code++) substitution[code * CODES + code] = 0;
for (const vowel of 'aeou') removal[vowel.charCodeAt(0)] = 0.6;
removal['i'.charCodeAt(0)] = 0.45;
removal['H'.charCodeAt(0)] = 0.4;
removal['J'.charCodeAt(0)] = 0.4;

const row = new Float64Array(64);
const LONGEST = 60;

/**
 * The cost of turning one into the other, at least 0. Above `most` the figure is loose, but above
 * it too. Letters past the 60th do not count. O(length of a * length of b).
 */
export function measureSoundDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  // What they begin and end with alike costs nothing, and need not be walked through.
  let from = 0;
  let endA = Math.min(a.length, LONGEST);
  let endB = Math.min(b.length, LONGEST);
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const lengthA = endA - from;
  const lengthB = endB - from;
  // Every letter that one has more costs at least as much as the cheapest letter.
  if (Math.abs(lengthA - lengthB) * 0.4 > most) return most + 1;
  row[0] = 0;
  for (let j = 0; j < lengthB; j++) row[j + 1] = row[j]! + removal[b.charCodeAt(from + j) & 127]!;
  for (let i = 0; i < lengthA; i++) {
    const letter = a.charCodeAt(from + i) & 127;
    const remove = removal[letter]!;
    let diagonal: number = row[0];
    let left: number = diagonal + remove;
    let least = left;
    row[0] = left;
    for (let j = 0; j < lengthB; j++) {
      const other = b.charCodeAt(from + j) & 127;
      const above = row[j + 1]!;
      let best = diagonal + substitution[letter * CODES + other]!;
      if (above + remove < best) best = above + remove;
      const insert = left + removal[other]!;
      if (insert < best) best = insert;
      row[j + 1] = best;
      diagonal = above;
      left = best;
      if (best < least) least = best;
    }
    if (least > most) return most + 1;
  }
  return row[lengthB]!;
}
