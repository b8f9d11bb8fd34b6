/**
 * Small wrong changes to the search, of the kind that slips into such code: the tests must notice.
 *
 * `find` stands exactly once in the file; the script refuses a list that has fallen behind the code.
 */
export interface SeededBug {
  /** Under server/. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const bugsOf = (file: string, ...pairs: readonly (readonly [find: string, replace: string])[]) =>
  pairs.map(([find, replace]): SeededBug => ({ file, find, replace }));

export const SEEDED_BUGS: readonly SeededBug[] = [
  ...bugsOf(
    'paths/search/build-class-graph.ts',
    [
      'lastDay + maxDwell + 1);\n        if (byQuantity)',
      'lastDay + maxDwell);\n        if (byQuantity)',
    ],
    [
      'start, exact, firstDay + minDwell);\n        const to',
      'start, exact, firstDay + minDwell + 1);\n        const to',
    ],
    [
      'from, exact, lastDay + maxDwell + 1);\n      if (byQuantity)',
      'from, exact, firstDay + maxDwell + 1);\n      if (byQuantity)',
    ],
    ['if (leaves > lastDay + maxDwell) break;', 'if (leaves > firstDay + maxDwell) break;'],
    ['leaves + spanDays[departure]! < firstDay + minDwell', 'leaves < firstDay + minDwell'],
    ['endings |= isPassed ? 9 : 1;', 'endings |= 1;'],
    ['ways[at + 1]! | (isPassed ? 4 : 0)', 'ways[at + 1]!'],
    ['start = at + 1;', 'start = at;'],
  ),
  ...bugsOf(
    'paths/search/link-runs.ts',
    ['fromDay[first]! <= lastDay', 'fromDay[first]! <= day'],
    ['toDay[first]! >= day', 'toDay[first]! > day'],
    ['toDay[second]! >= day)', 'toDay[second]! >= lastDay)'],
    ['shareMax[link]! < this.#minShare', 'shareMax[link]! <= this.#minShare'],
    ['if (target === party || target === next', 'if (target === next'],
    [
      '(roles[next]! & BETWEEN) === 0) continue',
      '(roles[next]! & (BETWEEN | END_USER)) === 0) continue',
    ],
  ),
  ...bugsOf(
    'paths/search/party-roles.ts',
    ['(supplier ? SUPPLIER : 0) |', '(supplier && !endUser ? SUPPLIER : 0) |'],
    ['if (isPerson[party] === 1) return 0;', ''],
    ['for (const party of avoid) roles[party] = 0;', ''],
    [
      'roles[party] = role;\n      endUsers += bit(role, END_USER) - bit',
      'endUsers += bit(role, END_USER) - bit',
    ],
  ),
  ...bugsOf(
    'paths/search/shipment-filter.ts',
    ['1 + quantityTolerance', 'quantityTolerance || 1'],
    ['if (unit[arrival] === 0 || unit', 'if (unit'],
  ),
  ...bugsOf(
    'paths/search/class-search.ts',
    ['if (last.hops < minHops ||', 'if (last.hops <= minHops ||'],
    ['if (hops > limits.maxHops) continue;', 'if (hops >= limits.maxHops) continue;'],
    ['hops >= limits.minHops) {', 'hops > limits.minHops) {'],
    [
      'isDistinct && (standsOn(runs, last, receiver) || receiver === via || receiver === target);',
      'isDistinct && standsOn(runs, last, receiver);',
    ],
    ['if (so <= before) continue;', 'if (before !== NONE) continue;'],
    ['need: isPassed ? 0 : begun.need,', 'need: begun.need,'],
    ['if (run !== NO_RUN && need === 1 && runs.passes(run)) need = 0;', ''],
    [': pointsOf[place]! + rest - weight[at]!', ': pointsOf[place]! + rest'],
    ['const isMet = last.need === 0 || runs.passes(run);', 'const isMet = true;'],
  ),
  ...bugsOf(
    'paths/search/chain-witness.ts',
    ['if (after[next]! >= end) break;', 'if (after[next]! > end) break;'],
    ['if (lanes[place]!.arriving[at] === 0) return;', ''],
    ['return standing - 1;', 'return standing;'],
    ['numberOf(b) < numberOf(a)', 'numberOf(b) > numberOf(a)'],
    ['const isVia = via === NOBODY || parties[consignee + 1] === via;', 'const isVia = true;'],
  ),
  ...bugsOf(
    'paths/search/count-walks.ts',
    ['isWithin(hop + 1 + runs.lengthOf(run))', 'isWithin(hop + runs.lengthOf(run))'],
    [
      'const isMet = need === 0 || isPassed || runs.passes(run);',
      'const isMet = need === 0 || runs.passes(run);',
    ],
    ['const still = need === 1 && !isPassed ? 1 : 0;', 'const still = need;'],
  ),
  ...bugsOf(
    'paths/search/reach-forward.ts',
    ['change[windowEnd[at]!]! -= 1;', 'change[windowEnd[at]! - 1]! -= 1;'],
    ['const next = hop + 1 + (kind & 3);', 'const next = hop + 1;'],
  ),
  ...bugsOf(
    'paths/search/path-through.ts',
    ['if (this.#isOn(consignee)) return false;', ''],
    ['const earlier = hop - 1 - (kind & 3);', 'const earlier = hop - 1;'],
    ['if (inTheWay.length > 0 || new Set', 'if (new Set'],
    ['if (isWhole) this.#hopeless', 'this.#hopeless'],
    ['kept.push(lanes[at]!.filter(isReached));', 'kept.push(lanes[at]!);'],
    ['return place >= 2 && place < onward;', 'return place >= 3 && place < onward;'],
  ),
  ...bugsOf(
    'paths/search/ways-back.ts',
    ['numbers[low]! < end;', 'numbers[low]! <= end;'],
    ['if (this.#start[middle]! <= place) low', 'if (this.#start[middle]! < place) low'],
  ),
  ...bugsOf(
    'paths/search/path-points.ts',
    [
      'const perHop = FINENESS * rule.pointsPerHopSaved + 1;',
      'const perHop = FINENESS * rule.pointsPerHopSaved - 1;',
    ],
    ['if (ascending[middle]! < value)', 'if (ascending[middle]! <= value)'],
  ),
  ...bugsOf('paths/search/search-classes.ts', ['addAffiliates(links, all, maxLinks - 1)', 'all']),
  ...bugsOf(
    'paths/search/class-bounds.ts',
    ['if (index.day[at]! > latest) latest', 'if (index.day[at]! < latest) latest'],
    ['if (!(value <= highest) && ', 'if (Number.isNaN(highest) && '],
    ['Math.max(shipment, points.link)', 'shipment'],
    ['shippedTo ?? maxima.day[place]!)', 'maxima.day[place]! - 400)'],
  ),
  ...bugsOf(
    'paths/search/path-search.ts',
    ['if (bestRank === NO_PATH) {', 'if (bestRank === top.mostRank) {'],
    ['a.rank > b.rank || (a.rank === b.rank && a.place < b.place)', 'a.rank > b.rank'],
    ['if (bound === NONE) this.#heap.pop();', 'if (bound === NONE || row) this.#heap.pop();'],
  ),
  ...bugsOf(
    'paths/search/kernel/typescript-suffix-kernel.ts',
    ['hops < minHops || hops > maxHops', 'hops < minHops || hops >= maxHops'],
    ['if (next < maxHops && start < end) {', 'if (next <= maxHops && start < end) {'],
    ['const endShift = need === 0 ? 0 : 3;', 'const endShift = 0;'],
  ),
  ...bugsOf(
    'paths/search/count-considered.ts',
    ['setBit(companyBits, index.party[index.consignee[each]!]!);', ''],
    ['if (day > filter.lastDay || day', 'if (day >= filter.lastDay || day'],
  ),
  ...bugsOf(
    'paths/search/core-index.ts',
    ['question.hops.max <= core.hops.max', 'question.hops.min <= core.hops.max'],
    [
      'question.dwellDays.max <= core.dwellDays.max',
      'question.dwellDays.min <= core.dwellDays.max',
    ],
  ),
  ...bugsOf(
    'paths/search/live-shipments.ts',
    ['sentOn > filter.lastDay', 'sentOn >= filter.lastDay'],
    ['sentOn + spanDays[shipment]! < filter.firstDay', 'sentOn < filter.firstDay'],
    ['!(value >= filter.minValueUsd)', '!(value > filter.minValueUsd)'],
  ),
  ...bugsOf('paths/search/link-ways.ts', [
    'live.start[found]! < live.start[found + 1]!) departs',
    'live.start[found]! < live.exactEnd[found]!) departs',
  ]),
  ...bugsOf('paths/search/beginning.ts', [
    'if (at.party === party || at.supplier === party) return true;',
    'if (at.party === party) return true;',
  ]),
];
