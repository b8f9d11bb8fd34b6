/**
 * How long do columns take to become a projection, and how large is it?
 *
 *     node --import tsx test/bench/projection-build.ts [SHIPMENTS] [--shuffled]
 *
 * Invented lanes with a heavy tail: few parties and codes have most of the trade. Shuffled: as
 * eight parallel scans would deliver. Derives indexes and merges additions as well.
 */
import { buildProjection } from '../../server/projection/build-projection.ts';
import { type Tier, TIERS } from '../../server/model/commodity.ts';
import { CONTINUITIES } from '../../server/model/path-question.ts';
import { deriveIndex } from '../../server/projection/derive-index.ts';
import { GraphColumns } from '../../server/projection/graph-columns.ts';
import { mergeProjection } from '../../server/projection/merge-projection.ts';

const shipments = Number(process.argv[2] ?? 1_000_000);
const isShuffled = process.argv.includes('--shuffled');

const SCANS = 8;
const CODES = 4_600;
const DAYS = 2_500;

/** xorshift32: 0 to 1. */
function buildDice(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Shipments number `from` to `to` of the same invented network. */
function fillColumns(columns: GraphColumns, from: number, to: number): void {
  const partyCount = Math.ceil(shipments / 25);
  const laneCount = Math.ceil(shipments / 6);
  const dice = buildDice(7);
  const pick = (count: number) => Math.floor(count * dice() ** 2.5);
  for (let party = 0; party < partyCount; party++) {
    const country = String.fromCharCode(65 + (party % 13), 65 + (party % 7));
    columns.addParty(`source:${party.toString(36)}-${party}`, party % 50 === 0, country, party);
  }
  const lanes = { from: new Uint32Array(laneCount), to: new Uint32Array(laneCount) };
  const codes = new Uint32Array(laneCount);
  for (let lane = 0; lane < laneCount; lane++) {
    lanes.from[lane] = pick(partyCount);
    lanes.to[lane] = pick(partyCount);
    codes[lane] = 10_000 + pick(CODES) * 200;
  }
  const unit = columns.toUnitNumber('kg');
  const add = (seq: number) => {
    const lane = Math.floor(laneCount * buildDice(1 + seq * 7919)() ** 2);
    const day = 17_000 + ((seq * 7919) % DAYS);
    const lastDay = seq % 20 === 0 ? day + 30 : day;
    columns.addShipment(lanes.from[lane]!, lanes.to[lane]!, codes[lane]!, day, lastDay, seq % 1e5, seq % 77, unit, seq); // prettier-ignore
  };
  if (isShuffled) {
    // Blocks of rows, now from this scan, now from that one.
    const share = Math.ceil((to - from) / SCANS);
    for (let block = 0; block < share; block += 1_000) {
      for (let scan = 0; scan < SCANS; scan++) {
        const start = from + scan * share;
        const end = Math.min(start + share, to);
        for (let seq = start + block; seq < Math.min(start + block + 1_000, end); seq++) add(seq);
      }
    }
  } else for (let seq = from; seq < to; seq++) add(seq);
  columns.nextSeq = to;
}

function measure<Result>(what: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  const ms = performance.now() - start;
  const rate = ((ms * 1_000) / shipments).toFixed(3);
  const peakMib = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${what}: ${ms.toFixed(0)} ms, ${rate} us per shipment, peak ${peakMib} MiB so far`);
  return result;
}

const columns = new GraphColumns({ parties: 0, links: 0, shipments });
measure('columns filled', () => fillColumns(columns, 0, shipments));
const projection = measure('built', () => buildProjection(columns));
const { byteLength } = projection.layout;
const junctions = projection.shipments.party.length;
console.log(
  `${(byteLength / shipments).toFixed(1)} bytes per shipment, ${(junctions / shipments).toFixed(2)} junctions per shipment`,
);
measure('built again', () => buildProjection(columns));

const all = { continuity: 'ANY', tierOf: new Map(), hsPrefixes: null, keep: null } as const;
const keep = new Uint32Array(Math.ceil(shipments / 32));
for (let row = 0; row < shipments; row += 25) keep[row >>> 5]! |= 1 << (row & 31);
const any = measure('derived: one class of all', () => deriveIndex(projection, all));
measure('derived: headings', () =>
  deriveIndex(projection, { ...all, continuity: 'SAME_HS4' }, { freed: any.region }),
);
for (const continuity of CONTINUITIES) {
  const tierOf = new Map<string, Tier>([...projection.shipments.classKey].map((hs6, place) => [String(hs6).padStart(6, '0'), TIERS[place % TIERS.length]!])); // prettier-ignore
  const spec = { ...all, continuity, tierOf, keep };
  measure(`derived: every 25th, ${continuity}`, () =>
    deriveIndex(projection, spec, { freed: any.region }),
  );
}
const eighth = { ...all, hsPrefixes: ['85'] };
measure(
  `derived: chapter 85`,
  () => deriveIndex(projection, eighth, { freed: any.region }).index.seq.length,
);

const most = Math.floor(shipments * 0.99);
const old = new GraphColumns({ parties: 0, links: 0, shipments: most });
const added = new GraphColumns();
fillColumns(old, 0, most);
fillColumns(added, most, shipments);
const before = buildProjection(old);
measure('merged: the last hundredth', () => mergeProjection(before, added));
