/** What is asked? The question as the person sets it: plain data, every part with its default. */
import type { Tier } from './trade.ts';

/** A set of companies: the union of countries and ids. */
export interface PartyChoice {
  readonly countries: readonly string[];
  readonly ids: readonly string[];
}

export const CONTINUITIES = ['SAME_HS6', 'SAME_HS4', 'SAME_TIER', 'ANY'] as const;
export type Continuity = (typeof CONTINUITIES)[number];

export const RANKINGS = ['PRIORITY', 'FEWEST_HOPS', 'LARGEST_BOTTLENECK', 'MOST_RECENT'] as const;
export type Ranking = (typeof RANKINGS)[number];

export const TIERS = ['T1', 'T2', 'T3A', 'T3B', 'T4A', 'T4B'] as const satisfies readonly Tier[];

export interface Range {
  /** Both included. */
  readonly min: number;
  readonly max: number;
}

export interface Question {
  readonly from: PartyChoice;
  readonly to: PartyChoice;
  /** Who may stand in between; empty: anyone. */
  readonly through: PartyChoice;
  readonly avoid: readonly string[];
  readonly mustPass: readonly string[];
  /** Any goods at all; then tiers and codes do not count. */
  readonly anyGoods: boolean;
  /** With `hs` the goods asked for; both empty: every tier. */
  readonly tiers: readonly Tier[];
  /** HS codes or their beginnings, 2 to 6 digits. */
  readonly hs: readonly string[];
  readonly continuity: Continuity;
  /** `YYYY-MM-DD`; null: open. */
  readonly since: string | null;
  readonly until: string | null;
  readonly dwellDays: Range;
  readonly hops: Range;
  readonly maxLinks: number;
  /** Percent. */
  readonly minLinkShare: number;
  readonly minValueUsd: number;
  readonly rankBy: Ranking;
}

export type QuestionPart = keyof Question;

const nobody: PartyChoice = { countries: [], ids: [] };

export const DEFAULT_QUESTION: Question = {
  from: { countries: ['US'], ids: [] },
  to: { countries: ['RU'], ids: [] },
  through: nobody,
  avoid: [],
  mustPass: [],
  anyGoods: false,
  tiers: [],
  hs: [],
  continuity: 'SAME_HS6',
  since: null,
  until: null,
  dwellDays: { min: 0, max: 180 },
  hops: { min: 2, max: 6 },
  maxLinks: 1,
  minLinkShare: 25,
  minValueUsd: 0,
  rankBy: 'PRIORITY',
};

export const HOPS: Range = { min: 1, max: 6 };
export const DWELL_DAYS: Range = { min: 0, max: 3650 };
export const LINKS: Range = { min: 0, max: 2 };

/** Whether two plain values say the same; the order within lists counts. */
export function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** Whether these parts all stand at their default, and so may be shown quietly. */
export function isDefault(question: Question, ...parts: readonly QuestionPart[]): boolean {
  return parts.every((part) => isSame(question[part], DEFAULT_QUESTION[part]));
}

export function isNobody(choice: PartyChoice): boolean {
  return choice.countries.length === 0 && choice.ids.length === 0;
}

/** Every company id that the question names. */
export function findNamedIds(question: Question): string[] {
  const { from, to, through, avoid, mustPass } = question;
  return [...new Set([...from.ids, ...to.ids, ...through.ids, ...avoid, ...mustPass])];
}
