/** What rules say of a path: signals with an innocent explanation, never findings. */
import type { Company, EntityId } from './entity.ts';
import type { FoundPath } from './path-answer.ts';
import type { Shipment } from './shipment.ts';

/** NOT_ASSESSABLE: something that the rule needs is not recorded; silence is never NOT_FIRED. */
export const RISK_OUTCOMES = ['FIRED', 'NOT_FIRED', 'NOT_ASSESSABLE'] as const;
export type RiskOutcome = (typeof RISK_OUTCOMES)[number];

export interface RiskFlag {
  /** For example RF04. */
  readonly rule: string;
  readonly title: string;
  readonly outcome: RiskOutcome;
  /** The company it is about; null when it is about the path as a whole. */
  readonly companyId: EntityId | null;
  readonly why: string;
  readonly innocentExplanation: string;
  readonly source: string;
  /** The records it rests on. */
  readonly shipmentIds: readonly string[];
}

/** A path with everything that rules may look at. */
export interface PathFacts {
  readonly path: FoundPath;
  /** Every company on the path, by id. */
  readonly companies: ReadonlyMap<EntityId, Company>;
  /** Every shipment on the path, by id. */
  readonly shipments: ReadonlyMap<string, Shipment>;
}

/** Pure: same facts, same flags, in the order of the rules and then of the path. */
export interface RiskAssessor {
  findRiskFlags(facts: PathFacts): readonly RiskFlag[];
}

/** A dated list of countries that a source names; a claim of that source, with its day. */
export interface CountryList {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly version: string;
  readonly source: string;
  readonly countries: ReadonlySet<string>;
}
