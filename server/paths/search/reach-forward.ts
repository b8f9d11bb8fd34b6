/**
 * Which shipments do goods reach from the suppliers, and as which hop?
 *
 * Together with the layers of the suffix scores it tells what is on a walk: reached, and with a rest
 * that leads to an end user. Windows are marked by their ends, so a layer costs O(shipments and
 * extras), however long its windows are.
 */
import { CONSIGNEE_TO_BE_PASSED, type ClassGraph } from './class-graph.ts';
import { NONE } from './kernel/suffix-kernel.ts';
import { SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import type { HopLimits, SuffixScores } from './suffix-scores.ts';

/** Per layer (need, hop), `need * maxHops + hop`: 1 for each shipment that is on a walk in this place. */
export function findWalkPlaces(
  graph: ClassGraph,
  scores: SuffixScores,
  { maxHops, needs }: HopLimits,
  roles: Uint8Array,
  checkStop: () => void,
): Uint8Array[] {
  const { count, windowStart, windowEnd, ends } = graph;
  const { extraStart, extraWindowStart, extraWindowEnd, extraKind } = graph;
  const layerCount = needs * maxHops;
  // Where windows begin (+1) and end (-1) in each layer.
  const changes = Array.from({ length: layerCount }, () => new Int32Array(count + 1));
  const places: Uint8Array[] = Array.from({ length: layerCount });

  for (let junction = 0; junction < graph.junctionParty.length; junction++) {
    const role = roles[graph.junctionParty[junction]!]!;
    if ((role & SUPPLIER) === 0) continue;
    const need = needs === 2 && (role & TO_BE_PASSED) === 0 ? 1 : 0;
    changes[need * maxHops]![graph.junctionStart[junction]!]! += 1;
    changes[need * maxHops]![graph.junctionStart[junction + 1]!]! -= 1;
  }

  for (let hop = 0; hop < maxHops; hop++) {
    for (let need = 0; need < needs; need++) {
      checkStop();
      const layer = need * maxHops + hop;
      const place = new Uint8Array(count);
      let open = 0;
      for (let at = 0; at < count; at++) {
        open += changes[layer]![at]!;
        if (open === 0 || scores.layers[layer * count + at] === NONE) continue;
        place[at] = 1;
        if (hop + 1 < maxHops && windowStart[at]! < windowEnd[at]!) {
          const still = need === 1 && (ends[at]! & CONSIGNEE_TO_BE_PASSED) === 0 ? maxHops : 0;
          const change = changes[still + hop + 1]!;
          change[windowStart[at]!]! += 1;
          change[windowEnd[at]!]! -= 1;
        }
        for (let extra = extraStart[at]!; extra < extraStart[at + 1]!; extra++) {
          const kind = extraKind[extra]!;
          const next = hop + 1 + (kind & 3);
          if (next >= maxHops) continue;
          const still = need === 1 && (kind & 4) === 0 ? maxHops : 0;
          const change = changes[still + next]!;
          change[extraWindowStart[extra]!]! += 1;
          change[extraWindowEnd[extra]!]! -= 1;
        }
      }
      places[layer] = place;
    }
  }
  return places;
}
