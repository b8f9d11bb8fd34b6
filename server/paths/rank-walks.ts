/**
 * Which rows does an answer have, and in what order?
 *
 * Walks go in as they are found; out come chains (or sequences, by the level of the question), best
 * first. All walks of one row have the same number of shipments, so a search that takes one number
 * after the other settles each batch with `settle`, which keeps the best rows and forgets the rest.
 * Memory: the rows of one batch, and one entry per shipment of the union.
 */
import type { UnionLane } from '../model/path-answer.ts';
import { toIsoDay } from '../model/day.ts';
import type { PathQuestion } from '../model/path-question.ts';
import { type RankingRule, scorePath } from '../model/ranking.ts';
import { toRowKey } from './row-key.ts';
import { hopCount, shipmentPositions, toRankedShipments, type Walk } from './walk.ts';

export interface RankedRow {
  /** Class, parties and kinds of hop; at level SHIPMENT the shipments and links too. */
  readonly key: string;
  readonly score: number;
  /** The best walk of the row; among equals the one with the smallest shipment numbers. */
  readonly walk: Walk;
  readonly sequenceCount: number;
  /** For each shipment of the walk, how many others can stand in its place. */
  readonly alternativeCounts: readonly number[];
}

interface OpenRow {
  key: string;
  score: number;
  walk: Walk;
  sequenceCount: number;
  readonly seqsAt: readonly Set<number>[];
}

interface UnionShipment {
  readonly consignorId: string;
  readonly consigneeId: string;
  readonly hs6: string;
  readonly valueUsd: number | null;
  readonly day: number;
}

const ROWS_PER_TURN = 2_000;
const SEPARATOR = '\u0000'; // refused in ids at import

export class WalkRanker {
  /** Walks under all rules but that companies are distinct. */
  walkCount = 0;
  /** Rows settled so far, those included that were not kept. */
  rowCount = 0;
  readonly #question: PathQuestion;
  readonly #rule: RankingRule;
  readonly #keep: number;
  readonly #mustPass: ReadonlySet<string>;
  #best: RankedRow[] = [];
  readonly #shipments = new Map<number, UnionShipment>();
  readonly #linkIds = new Set<string>();

  /** `keep`: rows to keep in the end. */
  constructor(question: PathQuestion, rule: RankingRule, keep: number) {
    this.#question = question;
    this.#rule = rule;
    this.#keep = keep;
    this.#mustPass = new Set(question.mustPass);
  }

  /** A batch of walks in which every row is complete. */
  openBatch(): WalkBatch {
    return new WalkBatch((batch, walk) => this.#add(batch, walk));
  }

  /** Ends a batch: its rows compete with the best so far, some at a time, so that others get a turn. */
  async settle(batch: WalkBatch): Promise<void> {
    this.rowCount += batch.rows.size;
    const rows = [...batch.rows.values()];
    for (let start = 0; start < rows.length; start += ROWS_PER_TURN) {
      const some = rows.slice(start, start + ROWS_PER_TURN).map(toRankedRow);
      this.#best = [...this.#best, ...some].sort(compareRows).slice(0, this.#keep);
      await new Promise(setImmediate);
    }
  }

  best(): readonly RankedRow[] {
    return this.#best;
  }

  /** Lanes of all answers, by consignor, consignee and code. */
  unionLanes(): UnionLane[] {
    const lanes = new Map<string, UnionShipment[]>();
    for (const shipment of this.#shipments.values()) {
      const { consignorId, consigneeId, hs6 } = shipment;
      const key = [consignorId, consigneeId, hs6].join(SEPARATOR);
      const lane = lanes.get(key);
      if (lane === undefined) lanes.set(key, [shipment]);
      else lane.push(shipment);
    }
    return [...lanes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lane]) => toLane(lane));
  }

  unionLinkIds(): string[] {
    return [...this.#linkIds].sort();
  }

  #add(batch: WalkBatch, walk: Walk): void {
    const { distinctCompanies } = this.#question;
    if (this.#mustPass.size > 0 && !walk.partyIds.some((id) => this.#mustPass.has(id))) return;
    this.walkCount += 1;
    if (distinctCompanies && new Set(walk.partyIds).size < walk.partyIds.length) return;
    this.#addToUnion(walk);

    const key = toRowKey(walk, this.#question);
    const score = scorePath(this.#rule, toRankedShipments(walk), hopCount(walk));
    const row = batch.rows.get(key);
    if (row === undefined) {
      const seqsAt = walk.seqs.map((seq) => new Set([seq]));
      batch.rows.set(key, { key, score, walk, sequenceCount: 1, seqsAt });
      return;
    }
    row.sequenceCount += 1;
    walk.seqs.forEach((seq, index) => row.seqsAt[index]!.add(seq));
    if (score > row.score || (score === row.score && compareWalks(walk, row.walk) < 0)) {
      row.score = score;
      row.walk = walk;
    }
  }

  #addToUnion(walk: Walk): void {
    shipmentPositions(walk).forEach((hop, index) => {
      const seq = walk.seqs[index]!;
      if (this.#shipments.has(seq)) return;
      this.#shipments.set(seq, {
        consignorId: walk.partyIds[hop]!,
        consigneeId: walk.partyIds[hop + 1]!,
        hs6: walk.hs6s[index]!,
        valueUsd: walk.valuesUsd[index] ?? null,
        day: walk.days[index]!,
      });
    });
    for (const id of walk.linkIds) this.#linkIds.add(id);
  }
}

export class WalkBatch {
  readonly rows = new Map<string, OpenRow>();
  readonly #onWalk: (batch: WalkBatch, walk: Walk) => void;

  constructor(onWalk: (batch: WalkBatch, walk: Walk) => void) {
    this.#onWalk = onWalk;
  }

  add(walk: Walk): void {
    this.#onWalk(this, walk);
  }
}

/** Best first; among equals fewer hops, then by key, so that the same graph gives the same order. */
function compareRows(a: RankedRow, b: RankedRow): number {
  return b.score - a.score || hopCount(a.walk) - hopCount(b.walk) || (a.key < b.key ? -1 : 1);
}

function compareWalks(a: Walk, b: Walk): number {
  for (let index = 0; index < a.seqs.length; index++) {
    const difference = a.seqs[index]! - b.seqs[index]!;
    if (difference !== 0) return difference;
  }
  const [linksA, linksB] = [a.linkIds.join(SEPARATOR), b.linkIds.join(SEPARATOR)];
  return linksA < linksB ? -1 : linksA > linksB ? 1 : 0;
}

const toRankedRow = ({ key, score, walk, sequenceCount, seqsAt }: OpenRow): RankedRow => ({
  key,
  score,
  walk,
  sequenceCount,
  alternativeCounts: seqsAt.map((seqs) => seqs.size - 1),
});

function toLane(shipments: readonly UnionShipment[]): UnionLane {
  const { consignorId, consigneeId, hs6 } = shipments[0]!;
  const stated = shipments.flatMap(({ valueUsd }) => valueUsd ?? []);
  const days = shipments.map(({ day }) => day).sort((a, b) => a - b);
  return {
    consignorId,
    consigneeId,
    hs6,
    shipments: shipments.length,
    valueUsd: stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0),
    firstShippedOn: toIsoDay(days[0]!),
    lastShippedOn: toIsoDay(days.at(-1)!),
  };
}
