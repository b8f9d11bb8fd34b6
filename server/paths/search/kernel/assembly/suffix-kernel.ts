/**
 * The kernel in AssemblyScript: `typescript-suffix-kernel.ts` with loads and stores, stage by stage.
 *
 * Compiled by `npm run codegen` into `generated.ts` beside this folder; TypeScript never reads it. The
 * parameter block and all arrays are those of `suffix-kernel.ts`. Nothing is allocated and nothing is
 * checked: a wrong address reads or overwrites whatever lies there.
 */

// Bytes from the start of the parameter block, in the order of PARAMETERS.
const COUNT: usize = 0;
const MIN_HOPS: usize = 4;
const MAX_HOPS: usize = 8;
const NEEDS: usize = 12;
const IS_SMALLEST: usize = 16;
const LINK_POINTS: usize = 20;
const LONG_WINDOW: usize = 24;
const WEIGHT: usize = 28;
const WINDOW_START: usize = 32;
const WINDOW_END: usize = 36;
const ENDS: usize = 40;
const EXTRA_START: usize = 44;
const EXTRA_WINDOW_START: usize = 48;
const EXTRA_WINDOW_END: usize = 52;
const EXTRA_KIND: usize = 56;
const LAYERS: usize = 60;
const BLOCKS: usize = 64;

const NONE: i32 = -1073741824;
const UNLIMITED: i32 = 2147483647;

export function fillSuffixScores(parameters: usize): void {
  const maxHops = load<i32>(parameters, MAX_HOPS);
  const needs = load<i32>(parameters, NEEDS);
  for (let hop = maxHops - 1; hop >= 0; hop--) {
    for (let need = 0; need < needs; need++) {
      fillLayer(parameters, need, hop, 0, load<u32>(parameters, COUNT));
      if (load<u32>(parameters, LONG_WINDOW) > 0) fillBlocks(parameters, need * maxHops + hop);
    }
  }
}

export function fillLayer(parameters: usize, need: i32, hop: i32, first: usize, last: usize): void {
  const count = load<u32>(parameters, COUNT);
  const maxHops = load<i32>(parameters, MAX_HOPS);
  const isSmallest = load<i32>(parameters, IS_SMALLEST) != 0;
  const linkPoints = load<i32>(parameters, LINK_POINTS);
  const longWindow = load<u32>(parameters, LONG_WINDOW);
  const weight: usize = load<u32>(parameters, WEIGHT);
  const windowStart: usize = load<u32>(parameters, WINDOW_START);
  const windowEnd: usize = load<u32>(parameters, WINDOW_END);
  const ends: usize = load<u32>(parameters, ENDS);
  const extraStart: usize = load<u32>(parameters, EXTRA_START);
  const extraWindowStart: usize = load<u32>(parameters, EXTRA_WINDOW_START);
  const extraWindowEnd: usize = load<u32>(parameters, EXTRA_WINDOW_END);
  const extraKind: usize = load<u32>(parameters, EXTRA_KIND);
  const layers: usize = load<u32>(parameters, LAYERS);
  const layerBytes = (<usize>count) << 2;
  const out = layers + <usize>(need * maxHops + hop) * layerBytes;

  // What an end after 0, 1 and 2 links is worth at this hop; NONE where none is allowed.
  const worth0 = worthOfEnd(parameters, hop, 0);
  const worth1 = worthOfEnd(parameters, hop, 1);
  const worth2 = worthOfEnd(parameters, hop, 2);
  const endShift = need == 0 ? 0 : 3;

  for (let e = first; e < last; e++) {
    const flags: i32 = load<u8>(ends + e);
    const bits = flags >> endShift;
    let best = NONE;
    if ((bits & 1) != 0) best = worth0;
    if ((bits & 2) != 0) best = max(best, worth1);
    if ((bits & 4) != 0) best = max(best, worth2);

    // Go on with a shipment that follows directly, then over links: one loop, so that the scan below
    // stands once. Kind of the direct window: no links, passed if the consignee is to be passed.
    let start: usize = load<u32>(windowStart + (e << 2));
    let end: usize = load<u32>(windowEnd + (e << 2));
    let kind = (flags & 64) >> 4;
    let extra: usize = load<u32>(extraStart + (e << 2));
    const lastExtra: usize = load<u32>(extraStart + (e << 2), 4);
    for (;;) {
      const links = kind & 3;
      const next = hop + 1 + links;
      if (next < maxHops && start < end) {
        const layer = need == 1 && (kind & 4) == 0 ? maxHops + next : next;
        const scores = layers + <usize>layer * layerBytes;
        let largest = NONE;
        if (longWindow > 0 && end - start > <usize>longWindow) {
          largest = findLargestByBlocks(parameters, layer, start, end);
        } else {
          largest = findLargest(scores, start, end);
        }
        if (largest != NONE) best = max(best, largest + links * linkPoints);
      }
      if (extra >= lastExtra) break;
      start = load<u32>(extraWindowStart + (extra << 2));
      end = load<u32>(extraWindowEnd + (extra << 2));
      kind = load<u8>(extraKind + extra);
      extra++;
    }

    const own = load<i32>(weight + (e << 2));
    if (isSmallest) best = min(own, best);
    else if (best != NONE) best += own;
    store<i32>(out + (e << 2), best);
  }
}

function worthOfEnd(parameters: usize, hop: i32, links: i32): i32 {
  const hops = hop + 1 + links;
  if (hops < load<i32>(parameters, MIN_HOPS) || hops > load<i32>(parameters, MAX_HOPS)) return NONE;
  if (load<i32>(parameters, IS_SMALLEST) != 0) return UNLIMITED;
  return links * load<i32>(parameters, LINK_POINTS);
}

/** The largest of the scores in [start, end), which is not empty. */
function findLargest(scores: usize, start: usize, end: usize): i32 {
  let at = scores + (start << 2);
  const stop = scores + (end << 2);
  if (stop - at < 16) {
    let largest = load<i32>(at);
    for (at += 4; at < stop; at += 4) largest = max(largest, load<i32>(at));
    return largest;
  }
  // Four at a time; the last four once more where the length is no multiple of four.
  const last = stop - 16;
  let four = v128.load(last);
  for (; at < last; at += 16) four = i32x4.max_s(four, v128.load(at));
  return max(
    max(i32x4.extract_lane(four, 0), i32x4.extract_lane(four, 1)),
    max(i32x4.extract_lane(four, 2), i32x4.extract_lane(four, 3)),
  );
}

/** The same through the maxima of each 32 and 1024 shipments. */
function findLargestByBlocks(parameters: usize, layer: i32, start: usize, end: usize): i32 {
  const count = load<u32>(parameters, COUNT);
  const scores = <usize>load<u32>(parameters, LAYERS) + ((<usize>layer * count) << 2);
  const blockCount = (count + 31) >> 5;
  const wideCount = (count + 1023) >> 10;
  const perLayer = <usize>(blockCount + wideCount);
  const narrow = <usize>load<u32>(parameters, BLOCKS) + ((<usize>layer * perLayer) << 2);
  const wide = narrow + ((<usize>blockCount) << 2);

  const firstBlock = (start + 31) >> 5;
  const endBlock = end >> 5;
  if (firstBlock >= endBlock) return findLargest(scores, start, end);
  let largest = NONE;
  if (start < firstBlock << 5) largest = findLargest(scores, start, firstBlock << 5);
  if (endBlock << 5 < end) largest = max(largest, findLargest(scores, endBlock << 5, end));

  const firstWide = (firstBlock + 31) >> 5;
  const endWide = endBlock >> 5;
  if (firstWide >= endWide) return max(largest, findLargest(narrow, firstBlock, endBlock));
  if (firstBlock < firstWide << 5) {
    largest = max(largest, findLargest(narrow, firstBlock, firstWide << 5));
  }
  if (endWide << 5 < endBlock) largest = max(largest, findLargest(narrow, endWide << 5, endBlock));
  return max(largest, findLargest(wide, firstWide, endWide));
}

export function fillBlocks(parameters: usize, layer: i32): void {
  const count = load<u32>(parameters, COUNT);
  const scores = <usize>load<u32>(parameters, LAYERS) + ((<usize>layer * count) << 2);
  const blockCount = (count + 31) >> 5;
  const wideCount = (count + 1023) >> 10;
  const perLayer = <usize>(blockCount + wideCount);
  const narrow = <usize>load<u32>(parameters, BLOCKS) + ((<usize>layer * perLayer) << 2);
  const wide = narrow + ((<usize>blockCount) << 2);
  fillMaxima(scores, count, narrow);
  fillMaxima(narrow, blockCount, wide);
}

/** The largest of each 32 numbers, the last group possibly shorter. */
function fillMaxima(from: usize, length: usize, to: usize): void {
  for (let start: usize = 0; start < length; start += 32) {
    store<i32>(to + ((start >> 5) << 2), findLargest(from, start, min(start + 32, length)));
  }
}
