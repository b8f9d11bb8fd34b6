/**
 * Which edges can show their label, and where? None may cover a node or another label.
 *
 * Labels are tried in order of importance at a few points of their edge; one that fits nowhere is left
 * out, and shown when the pointer is on its edge.
 */
import type { Point } from './column-layout.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelWish {
  readonly id: string;
  /** In pixels, padding included. */
  readonly width: number;
  readonly height: number;
  /** Where it may stand, the best first. */
  readonly spots: readonly Point[];
}

/** A point that an edge runs through. */
export interface Passing {
  readonly edgeId: string;
  readonly point: Point;
}

/**
 * The spot of each label that is shown. `wishes` come most important first.
 *
 * Of the free spots the one that fewest other edges run through is taken, so that it is plain whose
 * label it is; the earlier one when they are equal. O(labels × spots × (boxes + passing points)).
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly Box[],
  passing: readonly Passing[] = [],
): ReadonlyMap<string, Point> {
  const taken: Box[] = [...nodes];
  const placed = new Map<string, Point>();
  for (const { id, width, height, spots } of wishes) {
    let best: { readonly spot: Point; readonly box: Box; readonly crowd: number } | null = null;
    for (const spot of spots) {
      const box = boxAround(spot, width, height);
      if (taken.some((other) => overlaps(box, other))) continue;
      const crowd = passing.filter(
        ({ edgeId, point }) => edgeId !== id && holds(box, point),
      ).length;
      if (best === null || crowd < best.crowd) best = { spot, box, crowd };
      if (crowd === 0) break;
    }
    if (best === null) continue;
    taken.push(best.box);
    placed.set(id, best.spot);
  }
  return placed;
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
