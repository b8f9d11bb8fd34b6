/** What does a search bring, by kind? Parties from the server, codes and paths from what is here. */
import type { Answer, SearchHit, ServerStatus } from './app-state.ts';
import { formatUsdShort } from './format-values.ts';

export interface Find {
  readonly kind: 'company' | 'person' | 'code' | 'path';
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Of a party; null when not recorded. */
  readonly country?: string | null;
  /** What stands in front of anything else: a tier, a rank. */
  readonly mark?: string;
}

export interface FindGroup {
  readonly title: string;
  readonly finds: readonly Find[];
}

const MOST_CODES = 8;
const MOST_PATHS = 5;

/** Groups without a find are left out. */
export function findGroups(
  text: string,
  hits: readonly SearchHit[],
  status: ServerStatus | null,
  answer: Answer | null,
): FindGroup[] {
  const wanted = text.trim();
  const groups: FindGroup[] = [
    { title: 'Companies', finds: toPartyFinds(hits, 'COMPANY') },
    { title: 'Persons', finds: toPartyFinds(hits, 'PERSON') },
    { title: 'HS codes', finds: findCodes(wanted, status) },
    { title: 'Paths of the list', finds: findListedPaths(wanted, answer) },
  ];
  return groups.filter(({ finds }) => finds.length > 0);
}

function toPartyFinds(hits: readonly SearchHit[], kind: 'COMPANY' | 'PERSON'): Find[] {
  return hits
    .filter(({ party }) => party.kind === kind)
    .map(({ party, purpose, matchedOn }) => ({
      kind: kind === 'COMPANY' ? 'company' : 'person',
      id: party.id,
      title: party.name,
      // Why it is here, when the name does not show it.
      note: matchedOn === party.name ? (purpose ?? '') : matchedOn,
      country: party.country,
    }));
}

function findCodes(text: string, status: ServerStatus | null): Find[] {
  const digits = text.replaceAll('.', '');
  if (!/^\d{2,6}$/.test(digits)) return [];
  const listed = (status?.commodityList.tiers ?? []).flatMap(({ tier, title, codes }) =>
    codes
      .filter((code) => code.startsWith(digits) && code !== digits)
      .map((code): Find => ({ kind: 'code', id: code, title: code, note: title, mark: tier })),
  );
  const itself = status?.commodityList.tiers.find(({ codes }) => codes.includes(digits));
  const asked: Find = {
    kind: 'code',
    id: digits,
    title: digits.length === 6 ? digits : `${digits}… all codes that begin so`,
    note: itself?.title ?? 'as the goods of the question',
    mark: itself?.tier ?? 'HS',
  };
  return [asked, ...listed].slice(0, MOST_CODES);
}

function findListedPaths(text: string, answer: Answer | null): Find[] {
  if (text.length < 2 || answer === null) return [];
  const folded = text.toLowerCase();
  return answer.paths
    .flatMap((path, at): Find[] => {
      const names = path.parties.map(({ name }) => name);
      const isIt = path.id === text || names.some((name) => name.toLowerCase().includes(folded));
      if (!isIt) return [];
      const title = names.join(' → ');
      const note = formatUsdShort(path.bottleneckUsd);
      return [{ kind: 'path', id: path.id, title, note, mark: `#${at + 1}` }];
    })
    .slice(0, MOST_PATHS);
}
