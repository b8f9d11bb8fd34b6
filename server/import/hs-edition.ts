/**
 * Which code of HS 2022 does a declared code stand for?
 *
 * Only the codes of high priority goods that were renumbered matter to the search; the table is a
 * dated file of `data/`. Approximate by nature, and visible as such: the six digits then differ from
 * the beginning of the declared code, which is kept beside them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { from, codes } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/hs-2017-to-2022.json'), 'utf8'),
) as { from: string; codes: Record<string, string> };
const successors = new Map(Object.entries(codes));

/** Six digits. An unknown edition is read as the present one. */
export function toHs2022(hs: string, edition: string | null): string {
  const six = hs.slice(0, 6);
  return edition === from ? (successors.get(six) ?? six) : six;
}
