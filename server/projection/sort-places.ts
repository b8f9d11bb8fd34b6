/**
 * Sorts places by a key, keeping the order among equal keys: radix sort, a few passes over flat
 * arrays whatever the order of arrival. Sorting by several keys begins with the least important one.
 */
const MOST_DIGIT_BITS = 12;

export type Keys = Uint32Array | Int32Array | Uint16Array;

/** 0, 1, 2 and so on, as an order to begin with. */
export function toIdentity(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let place = 0; place < count; place++) order[place] = place;
  return order;
}

/**
 * Answers `order` sorted by `keys[place]`, in `order` itself or in `spare` (of the same length): the
 * other one is free afterwards. O(n), twice as long for keys that spread over more than 4,096.
 */
export function sortPlaces(order: Uint32Array, spare: Uint32Array, keys: Keys): Uint32Array {
  let least = Infinity;
  let most = -Infinity;
  let isSorted = true;
  let before = -Infinity;
  for (const place of order) {
    const key = keys[place]!;
    if (key < before) isSorted = false;
    if (key < least) least = key;
    if (key > most) most = key;
    before = key;
  }
  if (isSorted) return order;

  // As few digits as possible, all of the same size.
  const bits = 32 - Math.clz32(most - least);
  const passes = Math.ceil(bits / MOST_DIGIT_BITS);
  const digitBits = Math.ceil(bits / passes);
  let [from, to] = [order, spare];
  for (let pass = 0; pass < passes; pass++) {
    sortByDigit(from, to, keys, least, pass * digitBits, digitBits);
    [from, to] = [to, from];
  }
  return from;
}

function sortByDigit(
  from: Uint32Array,
  to: Uint32Array,
  keys: Keys,
  least: number,
  shift: number,
  digitBits: number,
): void {
  const mask = 2 ** digitBits - 1;
  const starts = new Uint32Array(mask + 2);
  for (const place of from) starts[(((keys[place]! - least) >>> shift) & mask) + 1]!++;
  for (let digit = 0; digit < mask; digit++) starts[digit + 1]! += starts[digit]!;
  for (const place of from) to[starts[((keys[place]! - least) >>> shift) & mask]!++] = place;
}
