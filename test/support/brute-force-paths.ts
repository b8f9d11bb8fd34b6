/**
 * The answer to a path question by trying every choice of shipments and links: obviously right and
 * never made fast. Shares no search code with the finders; rule numbers are those of
 * docs/path-rules.md.
 */
import type { PartySet, PathQuestion } from '../../server/model/path-question.ts';
import { buildRanking, scorePath } from '../../server/model/ranking.ts';
import type { World, WorldLink, WorldParty, WorldShipment } from './world.ts';

type Step = { shipment: WorldShipment } | { link: WorldLink };

/** A chain, or at level SHIPMENT one sequence. */
export interface BruteForceRow {
  score: number;
  sequences: number;
  /** Per shipment of a sequence: all that can stand there. */
  readonly standing: readonly Set<string>[];
  /** The sequences of this score: ids of shipments and links in order, and the numbers of the shipments. */
  best: { ids: string; seqs: number[] }[];
}

export interface BruteForceAnswer {
  readonly rows: ReadonlyMap<string, BruteForceRow>;
  readonly walkCount: number;
  readonly shipmentIds: ReadonlySet<string>;
  readonly linkIds: ReadonlySet<string>;
}

export function findByBruteForce(world: World, question: PathQuestion): BruteForceAnswer {
  const q = question;
  const party = new Map(world.parties.map((each) => [each.id, each]));
  const isIn = (set: PartySet, { id, country }: WorldParty) =>
    set.ids.includes(id) || (country !== null && set.countries.includes(country));
  const isSupplier = (id: string) => isIn(q.from, party.get(id)!) && !party.get(id)!.isPerson;
  const isEndUser = (id: string) => isIn(q.to, party.get(id)!) && !party.get(id)!.isPerson;
  const isBetween = (id: string) =>
    !isIn(q.from, party.get(id)!) &&
    !isIn(q.to, party.get(id)!) &&
    (q.through === null || isIn(q.through, party.get(id)!));
  const classOf = (hs6: string): string | undefined =>
    ({ SAME_HS6: hs6, SAME_HS4: hs6.slice(0, 4), SAME_TIER: q.tierOf.get(hs6), ANY: 'any' })[
      q.continuity
    ];

  const rows = new Map<string, BruteForceRow>();
  const shipmentIds = new Set<string>();
  const linkIds = new Set<string>();
  let walkCount = 0;
  const newestDay = Math.max(0, ...world.shipments.flatMap(({ day }) => day ?? []));
  const rule = buildRanking(q, newestDay);

  const isUsable = ({ day, lastDay, hs6, valueUsd }: WorldShipment): boolean =>
    day !== null &&
    hs6 !== null &&
    (q.goods.any || q.goods.hsPrefixes.some((prefix) => hs6.startsWith(prefix))) &&
    classOf(hs6) !== undefined &&
    (q.shippedFrom === null || lastDay! >= q.shippedFrom) &&
    (q.shippedTo === null || day <= q.shippedTo) &&
    (q.minValueUsd === 0 || (valueUsd !== null && valueUsd >= q.minValueUsd));

  function mayFollow(e: WorldShipment, f: WorldShipment): boolean {
    if (classOf(e.hs6!) !== classOf(f.hs6!)) return false; // rule 2
    let fits = false; // rule 9: some pair of days
    for (let a = e.day!; a <= e.lastDay!; a++)
      for (let b = f.day!; b <= f.lastDay!; b++)
        if (b - a >= q.dwellDays.min && b - a <= q.dwellDays.max) fits = true;
    const isComparable = e.unit === f.unit && e.quantity !== null && f.quantity !== null;
    const isTooMuch =
      q.quantityTolerance !== null &&
      isComparable &&
      e.unit !== null &&
      f.quantity > e.quantity * (1 + q.quantityTolerance); // rule 11
    return fits && !isTooMuch;
  }

  const isValidLink = ({ fromDay, toDay, shareMax }: WorldLink, after: WorldShipment): boolean =>
    (fromDay === null || fromDay <= after.lastDay!) && // rule 8
    (toDay === null || toDay >= after.day!) &&
    (shareMax === null || shareMax >= q.minLinkShare);

  /** `run`: the parties since the last arrival, that consignee included. */
  function extend(
    parties: string[],
    steps: Step[],
    last: WorldShipment | null,
    run: string[],
  ): void {
    const here = parties.at(-1)!;
    if (steps.length >= q.hops.min && isEndUser(here)) keep(parties, steps); // rules 5, 7
    const mayGoOn = steps.length === 0 ? isSupplier(here) : isBetween(here);
    if (!mayGoOn || steps.length === q.hops.max) return;
    for (const shipment of world.shipments) {
      if (shipment.from !== here || !isUsable(shipment) || q.avoid.includes(shipment.to)) continue;
      if (last !== null && !mayFollow(last, shipment)) continue;
      extend([...parties, shipment.to], [...steps, { shipment }], shipment, [shipment.to]);
    }
    if (last === null || run.length > q.maxLinks) return; // rule 6
    for (const link of world.links) {
      const there = link.owner === here ? link.owned : link.owned === here ? link.owner : null;
      if (there === null || run.includes(there) || q.avoid.includes(there)) continue;
      if (isValidLink(link, last))
        extend([...parties, there], [...steps, { link }], last, [...run, there]);
    }
  }

  function keep(parties: string[], steps: Step[]): void {
    if (q.mustPass.length > 0 && !parties.some((id) => q.mustPass.includes(id))) return;
    walkCount += 1;
    if (q.distinctCompanies && new Set(parties).size < parties.length) return; // rule 12
    const shipments = steps.flatMap((step) => ('shipment' in step ? step.shipment : []));
    const score = scorePath(
      rule,
      shipments.map(({ hs6, valueUsd, day }) => ({ hs6: hs6!, valueUsd, day: day! })),
      steps.length,
    );
    const kinds = steps.map((step) => ('shipment' in step ? 'S' : 'L')).join('');
    const ids = steps.map((step) => ('shipment' in step ? step.shipment.id : step.link.id));
    const chain = [classOf(shipments[0]!.hs6!), kinds, ...parties];
    const key = JSON.stringify(q.level === 'CHAIN' ? chain : [...chain, ...ids]);
    const fresh = {
      score,
      sequences: 0,
      standing: shipments.map(() => new Set<string>()),
      best: [],
    };
    const row: BruteForceRow = rows.get(key) ?? fresh;
    rows.set(key, row);
    row.sequences += 1;
    shipments.forEach(({ id }, place) => row.standing[place]!.add(id));
    if (score > row.score) Object.assign(row, { score, best: [] });
    const sequence = { ids: ids.join(' '), seqs: shipments.map(({ seq }) => seq) };
    if (score === row.score) row.best.push(sequence);
    for (const { id } of shipments) shipmentIds.add(id);
    for (const step of steps) if ('link' in step) linkIds.add(step.link.id);
  }

  for (const { id } of world.parties) if (!q.avoid.includes(id)) extend([id], [], null, []);
  return { rows, walkCount, shipmentIds, linkIds };
}
