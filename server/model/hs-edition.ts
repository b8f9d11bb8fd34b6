/**
 * Which code of HS 2022 does a declared code stand for, and how sure is that?
 *
 * The Harmonized System gets a new edition every five years; codes are split, joined and renumbered.
 * Everything here compares codes of HS 2022, so what an earlier edition declared is carried over, one
 * edition after the other. The tables are data (`data/hs-2012-to-2017.json` and so on).
 */
import { type Day, type DaySpan, toIsoDay } from './day.ts';

export const HS_EDITIONS = ['1996', '2002', '2007', '2012', '2017', '2022'] as const;
export type HsEdition = (typeof HS_EDITIONS)[number];
/** In a mapping file, instead of an edition: the one in force on the day of the shipment. */
export const BY_DATE = 'by-date';

/**
 * UNCHANGED: the same number and the same goods. EXACT: another number for the same goods.
 * APPROXIMATE: the goods were split or joined with others, so the code may be another one of 2022, or
 * hold other goods too.
 */
export const HS_MAPPINGS = ['UNCHANGED', 'EXACT', 'APPROXIMATE'] as const;
export type HsMapping = (typeof HS_MAPPINGS)[number];

/** What one edition did to the codes of the edition before. A code in neither table is as it was. */
export interface HsCorrespondence {
  readonly from: HsEdition;
  readonly to: HsEdition;
  /** Another number for the same goods. */
  readonly renumbered: ReadonlyMap<string, string>;
  /** Split or joined: the code that is taken, then the others that the goods may have now. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
}

export interface Hs2022Code {
  /** Six digits. */
  readonly hs6: string;
  /** Null when nothing can be said: the edition is unknown, or older than the tables. */
  readonly mapping: HsMapping | null;
  /** Other codes of 2022 that the goods may have, in ascending order. */
  readonly others: readonly string[];
}

const LATEST: HsEdition = '2022';

/** `hs`: 6 to 10 digits; only the first six are of the HS. Without a mapping, `hs6` is as declared. */
export function toHs2022(
  hs: string,
  edition: HsEdition | null,
  correspondences: readonly HsCorrespondence[],
): Hs2022Code {
  const declared = hs.slice(0, 6);
  if (edition === null) return { hs6: declared, mapping: null, others: [] };
  let taken = declared;
  let candidates = new Set([declared]);
  let isApproximate = false;
  for (let at = edition; at !== LATEST;) {
    const step = correspondences.find(({ from }) => from === at);
    if (step === undefined) return { hs6: declared, mapping: null, others: [] };
    isApproximate ||= step.changed.has(taken); // several candidates are approximate already
    candidates = new Set([...candidates].flatMap((code) => listSuccessors(step, code)));
    taken = listSuccessors(step, taken)[0]!;
    at = step.to;
  }
  const exact = taken === declared ? 'UNCHANGED' : 'EXACT';
  candidates.delete(taken);
  return {
    hs6: taken,
    mapping: isApproximate ? 'APPROXIMATE' : exact,
    others: [...candidates].sort(),
  };
}

function listSuccessors({ renumbered, changed }: HsCorrespondence, code: string) {
  return changed.get(code) ?? [renumbered.get(code) ?? code];
}

/**
 * The edition in force on the days that a date may mean; null before 2012, and when they fall into two.
 *
 * A guess, for sources that name no edition: some countries change years later than the world.
 */
export function findHsEditionOn({ first, last }: DaySpan): HsEdition | null {
  const edition = inForceIn(toYear(first));
  return edition === inForceIn(toYear(last)) ? edition : null;
}

const toYear = (day: Day): number => Number(toIsoDay(day).slice(0, 4));

function inForceIn(year: number): HsEdition | null {
  if (year >= 2022) return '2022';
  if (year >= 2017) return '2017';
  return year >= 2012 ? '2012' : null;
}
