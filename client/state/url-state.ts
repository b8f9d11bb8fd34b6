/** How does the address bar hold a view? `readUrl(writeUrl(view))` equals `view`. */
import { DEFAULT_VIEW, type Focus, TABS, type View } from './app-state.ts';
import {
  CONTINUITIES,
  DEFAULT_QUESTION,
  DWELL_DAYS,
  HOPS,
  isSame,
  LINKS,
  type PartyChoice,
  type Question,
  type Range,
  RANKINGS,
  TIERS,
} from './question.ts';

/**
 * The query of an address, without its question mark; empty for the view at its defaults.
 *
 * A list is a parameter that repeats, so that no id can break it; an empty list that is not the
 * default is one empty parameter. What stands at its default is left out.
 */
export function writeUrl({ tab, question, pathId, focus, pins }: View): string {
  const url = new URLSearchParams();
  const put = (name: string, values: readonly string[], usual: readonly string[]) => {
    if (isSame(values, usual)) return;
    for (const value of values.length === 0 ? [''] : values) url.append(name, value);
  };
  const putOne = (name: string, value: string | number | null, usual: string | number | null) => {
    if (value !== usual && value !== null) url.append(name, String(value));
  };
  const putRange = (name: string, { min, max }: Range, usual: Range) =>
    putOne(name, `${min}-${max}`, `${usual.min}-${usual.max}`);

  putOne('tab', tab, DEFAULT_VIEW.tab);
  const usual = DEFAULT_QUESTION;
  for (const side of ['from', 'to', 'through'] as const) {
    put(side, question[side].countries, usual[side].countries);
    put(`${side}Id`, question[side].ids, usual[side].ids);
  }
  put('avoid', question.avoid, usual.avoid);
  put('pass', question.mustPass, usual.mustPass);
  if (question.anyGoods) url.append('goods', 'any');
  put('tier', question.tiers, usual.tiers);
  put('hs', question.hs, usual.hs);
  putOne('same', question.continuity, usual.continuity);
  putOne('since', question.since, usual.since);
  putOne('until', question.until, usual.until);
  putRange('dwell', question.dwellDays, usual.dwellDays);
  putRange('hops', question.hops, usual.hops);
  putOne('links', question.maxLinks, usual.maxLinks);
  putOne('share', question.minLinkShare, usual.minLinkShare);
  putOne('value', question.minValueUsd, usual.minValueUsd);
  putOne('rank', question.rankBy, usual.rankBy);
  putOne('path', pathId, null);
  if (focus !== null) for (const word of toWords(focus)) url.append('at', word);
  put('pin', pins, []);
  return url.toString();
}

/** The view that an address means; a part that cannot be read stands at its default. */
export function readUrl(query: string): View {
  const url = new URLSearchParams(query);
  const list = (name: string, usual: readonly string[]): readonly string[] => {
    const values = url.getAll(name);
    return values.length === 0 ? usual : values.filter((value) => value !== '');
  };
  const party = (side: string, usual: PartyChoice): PartyChoice => ({
    countries: list(side, usual.countries).filter((code) => /^[A-Z]{2}$/.test(code)),
    ids: list(`${side}Id`, usual.ids),
  });
  const usual = DEFAULT_QUESTION;
  const question: Question = {
    from: party('from', usual.from),
    to: party('to', usual.to),
    through: party('through', usual.through),
    avoid: list('avoid', usual.avoid),
    mustPass: list('pass', usual.mustPass),
    anyGoods: url.get('goods') === 'any',
    tiers: TIERS.filter((tier) => url.getAll('tier').includes(tier)),
    hs: list('hs', usual.hs).filter((code) => /^\d{2,6}$/.test(code)),
    continuity: oneOf(CONTINUITIES, url.get('same'), usual.continuity),
    since: readDay(url.get('since')),
    until: readDay(url.get('until')),
    dwellDays: readRange(url.get('dwell'), DWELL_DAYS, usual.dwellDays),
    hops: readRange(url.get('hops'), HOPS, usual.hops),
    maxLinks: readNumber(url.get('links'), LINKS, usual.maxLinks),
    minLinkShare: readNumber(url.get('share'), { min: 0, max: 100 }, usual.minLinkShare),
    minValueUsd: readNumber(url.get('value'), { min: 0, max: 1e15 }, usual.minValueUsd),
    rankBy: oneOf(RANKINGS, url.get('rank'), usual.rankBy),
  };
  return {
    tab: oneOf(TABS, url.get('tab'), DEFAULT_VIEW.tab),
    question,
    pathId: url.get('path') ?? DEFAULT_VIEW.pathId,
    focus: readFocus(url.getAll('at')),
    pins: list('pin', []),
  };
}

function toWords(focus: Focus): string[] {
  switch (focus.kind) {
    case 'company':
      return [focus.kind, focus.id];
    case 'lane':
    case 'link':
      return [focus.kind, focus.fromId, focus.toId];
    case 'junction':
      return [focus.kind, String(focus.position)];
  }
}

function readFocus([kind, first, second]: readonly string[]): Focus | null {
  if (first === undefined) return null;
  if (kind === 'company') return { kind, id: first };
  if (kind === 'junction' && /^\d{1,2}$/.test(first)) return { kind, position: Number(first) };
  if ((kind === 'lane' || kind === 'link') && second !== undefined) {
    return { kind, fromId: first, toId: second };
  }
  return null;
}

function oneOf<Value extends string>(
  allowed: readonly Value[],
  value: string | null,
  usual: Value,
): Value {
  return allowed.find((each) => each === value) ?? usual;
}

/** A day that exists, as `YYYY-MM-DD`. */
export function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}

function readNumber(text: string | null, { min, max }: Range, usual: number): number {
  const value = text === null || text === '' ? NaN : Number(text);
  return value >= min && value <= max ? value : usual;
}

/** Both ends must be whole and within the limits; which is larger is for the server to judge. */
function readRange(text: string | null, limits: Range, usual: Range): Range {
  const ends = /^(\d{1,4})-(\d{1,4})$/.exec(text ?? '');
  if (ends === null) return usual;
  const [min, max] = [Number(ends[1]), Number(ends[2])];
  const isWithin = (end: number) => limits.min <= end && end <= limits.max;
  return isWithin(min) && isWithin(max) ? { min, max } : usual;
}
