/**
 * How well can a path go on from here? The inner loop of the search, and how it is called.
 *
 * It works on the class graph of one question: the shipments of one class that may stand on a path,
 * numbered from 0 so that those which may follow directly are one range. For each of them and each
 * place among the hops it finds the best score of a rest of a path that begins there. All arrays lie in
 * one memory; a block of numbers in the same memory says where. Two kernels do the same, to the bit:
 * `typescript-suffix-kernel.ts` and, several times faster, `wasm-suffix-kernel.ts`.
 */
export interface SuffixKernel {
  /** Fills layers and blocks. `parameters`: byte address of the parameter block. */
  fillSuffixScores(parameters: number): void;
  /**
   * Fills shipments [first, last) of one layer, for graphs so large that somebody must be asked in
   * between whether to go on. Layers of later hops must be full, with their blocks.
   */
  fillLayer(parameters: number, need: number, hop: number, first: number, last: number): void;
  /** Fills the blocks of a full layer, `need * maxHops + hop`; only where there are blocks. */
  fillBlocks(parameters: number, layer: number): void;
}

/**
 * The parameter block: these numbers, Int32 each, in this order.
 *
 * - `count`: shipments, n; `minHops`, `maxHops`: of a whole path; `linkPoints`: what a link earns.
 * - `needs`: 1; or 2 when one of certain companies must be passed.
 * - `isSmallest`: 0, scores add up; 1, the smallest weight is the score, and links earn nothing.
 * - `longWindow`: windows longer than this are read through the blocks; 0: there are no blocks.
 *
 * The others are byte addresses, unsigned, of
 *
 * - `weight`: i32[n].
 * - `windowStart`, `windowEnd`: u32[n], the shipments that may follow without a link: [start, end).
 * - `ends`: u8[n]. Bit L: a path may end L links (0 to 2) after this shipment. Bit 3 + L: the same, and
 *   a company to be passed stands on that way. Bit 6: the consignee is a company to be passed.
 * - `extraStart`: u32[n + 1], the windows behind links of each shipment, places in the three that follow.
 * - `extraWindowStart`, `extraWindowEnd`: u32[]; `extraKind`: u8[], bits 0-1: links walked before, bit 2:
 *   a company to be passed stands on that way, the consignee included.
 * - `layers`: i32[needs * maxHops * n]. Layer (need, hop) is number need * maxHops + hop. `hop`: place of
 *   the shipment among the hops, 0 first. `need` 1: a company to be passed must still come after the
 *   consignor; 0: nothing more needs to be passed.
 * - `blocks`: i32[needs * maxHops * blocksPerLayer(n)]: per layer the largest score of each
 *   `BLOCK` shipments, then of each `WIDE_BLOCK`.
 *
 * The score of a rest includes the weight of the shipment it begins with and what links earn.
 */
export const PARAMETERS = [
  'count',
  'minHops',
  'maxHops',
  'needs',
  'isSmallest',
  'linkPoints',
  'longWindow',
  'weight',
  'windowStart',
  'windowEnd',
  'ends',
  'extraStart',
  'extraWindowStart',
  'extraWindowEnd',
  'extraKind',
  'layers',
  'blocks',
] as const;

export type Parameter = (typeof PARAMETERS)[number];

/** Score where no path goes on. Every weight, and every sum along a path, is larger. */
export const NONE = -(2 ** 30);

/** Score of a rest without any shipment, where the smallest weight counts. */
export const UNLIMITED = 2 ** 31 - 1;

export const BLOCK = 32;
export const WIDE_BLOCK = 1024;

export const blocksPerLayer = (count: number): number =>
  Math.ceil(count / BLOCK) + Math.ceil(count / WIDE_BLOCK);
