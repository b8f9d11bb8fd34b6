/**
 * Tries every sequence of shipments and links that the rules of path questions allow. Plain and
 * slow, and shares no code with the search: it holds the answer key against the rows.
 */
import { parseDaySpan, type DaySpan } from '../../../server/model/day.ts';
import type {
  CompanyRecord,
  ExpectedChain,
  LinkRecord,
  Network,
  PartialQuestion,
  ShipmentRecord,
} from '../../../server/generate/records.ts';

export interface FoundChain extends ExpectedChain {
  readonly hs6: string;
  /** The smallest value of the witness, US dollars. */
  readonly bottleneckUsd: number;
  sequences: number;
}

interface Step {
  readonly shipment: ShipmentRecord;
  readonly span: DaySpan;
}

export interface Rows {
  readonly companies: readonly CompanyRecord[];
  readonly links: readonly LinkRecord[];
  readonly shipments: readonly ShipmentRecord[];
}

/** The rows of a network with the ids that they get in the graph. */
export function toGraphRows({ companies, links, shipments, dataset }: Network): Rows {
  const scoped = (id: string) => `${dataset.id}:${id}`;
  return {
    companies: companies.map((row) => ({ ...row, id: scoped(row.id) })),
    links: links.map((row) => ({
      ...row,
      ...{ id: scoped(row.id), ownerId: scoped(row.ownerId), ownedId: scoped(row.ownedId) },
    })),
    shipments: [...shipments].map((row) => ({
      ...row,
      id: scoped(row.id),
      consignorId: scoped(row.consignorId),
      consigneeId: scoped(row.consigneeId),
    })),
  };
}

/** Chains by `hs class | parties | kinds of hop`; `walks` counts sequences that may repeat companies. */
export function findChains(
  { companies, shipments, links }: Rows,
  question: PartialQuestion,
  listed: ReadonlySet<string>,
): { chains: Map<string, FoundChain>; walks: number } {
  const dwell = question.dwellDays ?? { min: 0, max: 180 };
  const hops = question.hops ?? { min: 2, max: 6 };
  const maxLinks = question.maxLinks ?? 1;
  const minShare = question.minLinkShare ?? 25;
  const from = partiesOf(question.from ?? { countries: ['US'] });
  const to = partiesOf(question.to ?? { countries: ['RU'] });
  const mustPass = new Set(question.mustPass ?? []);

  function partiesOf({ countries = [], ids = [] }: NonNullable<PartialQuestion['from']>) {
    const isIn = (each: (typeof companies)[number]) =>
      each.kind === 'COMPANY' && (countries.includes(each.country) || ids.includes(each.id));
    return new Set(companies.filter(isIn).map((each) => each.id));
  }
  function classOf({ hs }: ShipmentRecord) {
    if (question.continuity === 'ANY') return 'any';
    return hs.slice(0, question.continuity === 'SAME_HS4' ? 4 : 6);
  }

  const sent = new Map<string, Step[]>();
  for (const shipment of shipments) {
    const span = parseDaySpan(shipment.date);
    if (span === null || !listed.has(shipment.hs.slice(0, 6))) continue;
    const key = `${classOf(shipment)} ${shipment.consignorId}`;
    sent.set(key, [...(sent.get(key) ?? []), { shipment, span }]);
  }
  const linksOf = new Map<string, { link: LinkRecord; other: string }[]>();
  const addLink = (id: string, link: LinkRecord, other: string) =>
    linksOf.set(id, [...(linksOf.get(id) ?? []), { link, other }]);
  for (const link of links) {
    if (link.kind === 'OWNS' && (link.shareMax ?? 0) < minShare) continue;
    addLink(link.ownerId, link, link.ownedId);
    addLink(link.ownedId, link, link.ownerId);
  }

  const chains = new Map<string, FoundChain>();
  let walks = 0;
  for (const steps of [...sent.values()].flat()) {
    if (from.has(steps.shipment.consignorId))
      ship([steps.shipment.consignorId], '', [], steps, null, Infinity);
  }
  return { chains, walks };

  /** Takes `step` after the parties so far; `last` is the shipment before it. */
  function ship(
    parties: readonly string[],
    kinds: string,
    witness: readonly string[],
    step: Step,
    last: Step | null,
    smallest: number,
  ): void {
    if (last !== null && !mayFollow(last.span, step.span)) return;
    const at = step.shipment.consigneeId;
    const value = Math.min(smallest, step.shipment.valueUsd ?? 0);
    arrive([...parties, at], `${kinds}S`, [...witness, step.shipment.id], step, [at], value);
  }

  /** `run`: the parties since the last shipment, pairwise distinct. */
  function arrive(
    parties: readonly string[],
    kinds: string,
    witness: readonly string[],
    last: Step,
    run: readonly string[],
    smallest: number,
  ): void {
    const at = parties.at(-1) ?? '';
    if (from.has(at)) return;
    if (to.has(at)) {
      if (kinds.length >= hops.min) keep(parties, kinds, witness, last, smallest);
      return;
    }
    if (kinds.length >= hops.max) return;
    for (const step of sent.get(`${classOf(last.shipment)} ${at}`) ?? []) {
      ship(parties, kinds, witness, step, last, smallest);
    }
    if (run.length > maxLinks) return;
    for (const { link, other } of linksOf.get(at) ?? []) {
      if (!isValid(link, last.span) || run.includes(other)) continue;
      const through = [...run, other];
      arrive([...parties, other], `${kinds}L`, [...witness, link.id], last, through, smallest);
    }
  }

  function mayFollow(arrival: DaySpan, departure: DaySpan): boolean {
    return (
      departure.last - arrival.first >= dwell.min && departure.first - arrival.last <= dwell.max
    );
  }

  function keep(
    parties: readonly string[],
    kinds: string,
    witness: readonly string[],
    last: Step,
    smallest: number,
  ): void {
    walks += 1;
    if (new Set(parties).size < parties.length) return;
    if (mustPass.size > 0 && !parties.some((party) => mustPass.has(party))) return;
    if (!keepsQuantity(witness)) return;
    const hs6 = classOf(last.shipment);
    const key = `${hs6} ${parties.join('>')} ${kinds}`;
    const chain = chains.get(key);
    if (chain !== undefined) chain.sequences += 1;
    if (chain !== undefined && chain.bottleneckUsd >= smallest) return;
    chains.set(key, {
      partyIds: parties,
      hopKinds: [...kinds].map((kind) => (kind === 'S' ? 'SHIPMENT' : 'LINK')),
      ...{ witness, hs6, bottleneckUsd: smallest, sequences: chain?.sequences ?? 1 },
    });
  }

  function keepsQuantity(witness: readonly string[]): boolean {
    const tolerance = question.quantityTolerance;
    if (tolerance === undefined) return true;
    const steps = witness.flatMap((id) => shipments.filter((shipment) => shipment.id === id));
    return steps.every((step, index) => {
      const before = steps[index - 1];
      if (before === undefined || before.unit !== step.unit) return true;
      return (step.quantity ?? 0) <= (before.quantity ?? Infinity) * (1 + tolerance);
    });
  }
}

/** Whether the link may hold on the day of the shipment before it; open ends hold for ever. */
export function isValid(link: LinkRecord, day: DaySpan): boolean {
  const start = link.validFrom === null ? -Infinity : (parseDaySpan(link.validFrom)?.first ?? 0);
  const end = link.validTo === null ? Infinity : (parseDaySpan(link.validTo)?.last ?? 0);
  return start <= day.last && day.first <= end;
}
