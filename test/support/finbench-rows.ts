/**
 * A FinBench snapshot as its files say it, and the answer to a path question by trying every choice: what
 * the path finders are checked by from outside.
 *
 * Reads the files itself and shares nothing with the import or the search, so that a mistake in either
 * shows. Numbers of rules are those of docs/path-rules.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RawTransfer {
  readonly id: string;
  /** Companies. */
  readonly from: string;
  readonly to: string;
  /** Days since 1970-01-01. */
  readonly day: number;
}

export interface RawInvestment {
  readonly id: string;
  readonly owner: string;
  readonly owned: string;
  /** Percent. */
  readonly share: number;
  /** Day from which it holds. */
  readonly from: number;
}

export interface Snapshot {
  readonly companies: readonly string[];
  /** Between companies. */
  readonly transfers: readonly RawTransfer[];
  readonly investments: readonly RawInvestment[];
  readonly rows: {
    readonly transfers: number;
    readonly ofPersons: number;
    readonly ofNobody: number;
  };
}

export interface RawQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly avoid?: readonly string[];
  readonly mustPass?: readonly string[];
  readonly dwellDays: { readonly min: number; readonly max: number };
  readonly hops: { readonly min: number; readonly max: number };
  readonly maxLinks?: number;
  readonly minLinkShare?: number;
}

type RawStep =
  | { readonly to: string; readonly transfer: RawTransfer }
  | { readonly to: string; readonly link: RawInvestment };

function readRows(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('|'));
}

const toDay = (moment: string): number => Date.parse(`${moment.slice(0, 10)}T00:00Z`) / 86_400_000;

export function readSnapshot(folder: string): Snapshot {
  const company = (id: string) => `finbench:company-${id}`;
  const person = (id: string) => `finbench:person-${id}`;
  const holder = new Map<string, string>();
  for (const [id, account] of readRows(folder, 'CompanyOwnAccount.csv')) {
    holder.set(account!, company(id!));
  }
  for (const [id, account] of readRows(folder, 'PersonOwnAccount.csv')) {
    holder.set(account!, person(id!));
  }
  const rows = { transfers: 0, ofPersons: 0, ofNobody: 0 };
  const transfers: RawTransfer[] = [];
  for (const [from, to, , moment] of readRows(folder, 'AccountTransferAccount.csv')) {
    rows.transfers++;
    const [sender, receiver] = [holder.get(from!), holder.get(to!)];
    if (sender === undefined || receiver === undefined) rows.ofNobody++;
    else if (`${sender} ${receiver}`.includes('person')) rows.ofPersons++;
    else {
      const id = `finbench:transfer-${from}-${to}-${moment!.replace(' ', 'T')}`;
      transfers.push({ id, from: sender, to: receiver, day: toDay(moment!) });
    }
  }
  const investments = [
    ['CompanyInvestCompany.csv', company] as const,
    ['PersonInvestCompany.csv', person] as const,
  ].flatMap(([file, investor]) =>
    readRows(folder, file).map(([owner, owned, ratio, moment]) => ({
      id: `finbench:invest-${investor(owner!).slice(9)}-${company(owned!).slice(9)}`,
      owner: investor(owner!),
      owned: company(owned!),
      share: Number(ratio) * 100,
      from: toDay(moment!),
    })),
  );
  const companies = readRows(folder, 'Company.csv').map(([id]) => company(id!));
  return { companies, transfers, investments, rows };
}

/** A path as text: parties and the ids of what is between them. */
export const toText = (parties: readonly string[], hops: readonly string[]): string =>
  [...parties, '|', ...hops].join(' ');

/** Every path, with companies distinct, any goods, at level SHIPMENT. */
export function findAllPaths(snapshot: Snapshot, question: RawQuestion): Set<string> {
  const { from, to, avoid = [], mustPass = [], dwellDays, hops } = question;
  const { maxLinks = 0, minLinkShare = 25 } = question;
  const outOf = groupBy(snapshot.transfers, ({ from: sender }) => sender);
  const around = new Map<string, { there: string; link: RawInvestment }[]>();
  for (const link of snapshot.investments) {
    if (link.share < minLinkShare) continue;
    for (const [here, there] of [
      [link.owner, link.owned],
      [link.owned, link.owner],
    ] as const) {
      around.set(here, [...(around.get(here) ?? []), { there, link }]);
    }
  }
  const found = new Set<string>();

  function goOn(parties: readonly string[], steps: readonly RawStep[], links: number): void {
    const here = parties.at(-1)!;
    if (steps.length >= hops.min && to.includes(here)) keep(parties, steps); // rule 5
    const isSide = from.includes(here) || to.includes(here); // rule 3
    if (steps.length === hops.max || (steps.length > 0 && isSide)) return;
    const last = steps.findLast((step) => 'transfer' in step);
    for (const transfer of outOf.get(here) ?? []) {
      const stay = last === undefined ? 0 : transfer.day - last.transfer.day;
      if (last !== undefined && (stay < dwellDays.min || stay > dwellDays.max)) continue; // rule 9
      if (parties.includes(transfer.to) || avoid.includes(transfer.to)) continue;
      goOn([...parties, transfer.to], [...steps, { to: transfer.to, transfer }], 0);
    }
    if (last === undefined || links === maxLinks) return; // rule 6
    for (const { there, link } of around.get(here) ?? []) {
      if (link.from > last.transfer.day) continue; // rule 8
      if (parties.includes(there) || avoid.includes(there)) continue;
      goOn([...parties, there], [...steps, { to: there, link }], links + 1);
    }
  }

  function keep(parties: readonly string[], steps: readonly RawStep[]): void {
    if (mustPass.length > 0 && !parties.some((party) => mustPass.includes(party))) return;
    const ids = steps.map((step) => ('transfer' in step ? step.transfer.id : step.link.id));
    found.add(toText(parties, ids));
  }

  for (const supplier of from) if (!avoid.includes(supplier)) goOn([supplier], [], 0);
  return found;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** What is wrong with a path that somebody answered, looked at hop by hop; null when nothing is. */
export function findFault(
  snapshot: Snapshot,
  question: RawQuestion,
  parties: readonly string[],
  hops: readonly string[],
): string | null {
  if (parties.length !== hops.length + 1) return 'parties and hops do not fit';
  if (new Set(parties).size < parties.length) return 'a party is there twice';
  if (!question.from.includes(parties[0]!)) return 'it does not begin at a supplier';
  if (!question.to.includes(parties.at(-1)!)) return 'it does not end at an end user';
  if (parties.slice(1, -1).some((id) => question.from.includes(id) || question.to.includes(id))) {
    return 'a supplier or end user stands in between';
  }
  if (hops.length < question.hops.min || hops.length > question.hops.max)
    return 'too long or short';
  if (parties.some((id) => question.avoid?.includes(id))) return 'it passes whom it must avoid';
  let last: RawTransfer | null = null;
  let links = 0;
  for (const [place, id] of hops.entries()) {
    const ends = [parties[place], parties[place + 1]];
    const transfer = snapshot.transfers.find((each) => each.id === id);
    const link = snapshot.investments.find((each) => each.id === id);
    if (transfer !== undefined) {
      if (transfer.from !== ends[0] || transfer.to !== ends[1]) return `${id} is of others`;
      const stay = last === null ? question.dwellDays.min : transfer.day - last.day;
      if (stay < question.dwellDays.min) return `${id} left too early`;
      if (stay > question.dwellDays.max) return `${id} left too late`;
      last = transfer;
      links = 0;
    } else if (link !== undefined) {
      links++;
      if (last === null || links > (question.maxLinks ?? 0)) return `${id} is a link too many`;
      if (!ends.includes(link.owner) || !ends.includes(link.owned)) return `${id} is of others`;
      if (link.from > last.day) return `${id} did not hold yet`;
      if (link.share < (question.minLinkShare ?? 25)) return `${id} is too small a share`;
    } else return `${id} is nowhere in the files`;
  }
  return null;
}
