/**
 * Which shipments can be on a path from the usual suppliers to the usual end users at all?
 *
 * The loosest of the usual questions (all goods of one code, six hops, a year of dwell, two links of any
 * share) is asked once per graph version; the shipments on its walks, often a fifth of all, become an
 * index of their own, the core. Every tighter question whose sides lie within the same countries is
 * answered inside the core, exactly: whatever is on a path of the tighter one is on a walk of this one.
 * One supplier's goods may pass through other companies of its country, which are suppliers when all of
 * them are asked for: so in the loosest question everyone may stand in between.
 */
import type { CheckStop } from '../../projection/check-stop.ts';
import type { PartyTable } from '../../projection/graph-projection.ts';
import type { ClassBuilder } from './class-builder.ts';
import { BETWEEN } from './party-roles.ts';
import { findWalkPlaces } from './reach-forward.ts';
import type { PartySelection, SearchQuestion } from './search-request.ts';

export const CORE_DWELL_DAYS = 365;

/** The loosest usual question between sides that are countries. */
export function toCoreQuestion(
  fromCountries: readonly number[],
  toCountries: readonly number[],
): SearchQuestion {
  return {
    from: { countries: fromCountries, parties: [] },
    to: { countries: toCountries, parties: [] },
    through: null,
    avoid: [],
    mustPass: [],
    goods: { any: true },
    continuity: 'SAME_HS6',
    tierOf: new Map(),
    shippedFrom: null,
    shippedTo: null,
    dwellDays: { min: 0, max: CORE_DWELL_DAYS },
    hops: { min: 1, max: 6 },
    maxLinks: 2,
    minLinkShare: 0,
    minValueUsd: 0,
    quantityTolerance: null,
    distinctCompanies: false,
    level: 'CHAIN',
    rankBy: 'MOST_RECENT', // the order does not matter
  };
}

/** What each party may be on a path of some tighter question. */
export const toCoreRoles = (roles: Uint8Array): Uint8Array => roles.map((role) => role | BETWEEN);

/** Whether a question is as tight as the core question or tighter, with sides within the same countries. */
export function isInsideCore(
  question: SearchQuestion,
  core: SearchQuestion,
  { country }: Pick<PartyTable, 'country'>,
): boolean {
  const isWithin = (side: PartySelection, { countries }: PartySelection) =>
    side.countries.every((each) => countries.includes(each)) &&
    side.parties.every((party) => countries.includes(country[party]!));
  return (
    isWithin(question.from, core.from) &&
    isWithin(question.to, core.to) &&
    question.continuity === core.continuity &&
    question.dwellDays.max <= core.dwellDays.max &&
    question.hops.max <= core.hops.max &&
    question.maxLinks <= core.maxLinks
  );
}

/**
 * Marks the core shipments of some classes: one bit per shipment of the projection's index, the lowest
 * bit of the first element first. Several threads may mark at once.
 */
export function markCore(
  builder: ClassBuilder,
  places: readonly number[],
  bits: Uint32Array,
  checkStop: CheckStop,
): void {
  const { limits, roles } = builder.asked;
  for (const place of places) {
    checkStop();
    builder.visit(place, checkStop, (built) => {
      if (built === null) return;
      const { graph, scores } = built;
      for (const layer of findWalkPlaces(graph, scores, limits, roles, checkStop)) {
        for (let at = 0; at < graph.count; at++) {
          if (layer[at] === 0) continue;
          const shipment = graph.shipment[at]!;
          Atomics.or(bits, shipment >>> 5, 1 << (shipment & 31));
        }
      }
    });
  }
}
