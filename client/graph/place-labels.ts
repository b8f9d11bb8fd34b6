/**
 * Which edges can show their label? None may cover a node or another label.
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

/** The spot of each label that is shown. `wishes` come most important first. O(labels × boxes). */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly Box[],
): ReadonlyMap<string, Point> {
  const taken: Box[] = [...nodes];
  const placed = new Map<string, Point>();
  for (const { id, width, height, spots } of wishes) {
    for (const spot of spots) {
      const box = boxAround(spot, width, height);
      if (taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      placed.set(id, spot);
      break;
    }
  }
  return placed;
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
