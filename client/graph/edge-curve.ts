/**
 * Which way does an edge run? An S from the side of one node to the side of the next.
 *
 * Cytoscape takes the points that bend a curve as a weight along the straight line between the ends and
 * a distance from it; here they are worked out from positions, and so are points on the curve, which
 * labels need.
 */
import { NODE_HEIGHT, NODE_WIDTH, type Point } from './column-layout.ts';

export interface EdgeCurve {
  readonly start: Point;
  readonly end: Point;
  readonly bends: readonly [Point, Point];
}

/** Forwards: right side to left side. Within a column or backwards: around the right sides. */
export function bendEdge(from: Point, to: Point): EdgeCurve {
  const half = NODE_WIDTH / 2;
  if (to.x - from.x > NODE_WIDTH) {
    const start = { x: from.x + half, y: from.y };
    const end = { x: to.x - half, y: to.y };
    const middle = (start.x + end.x) / 2;
    return {
      start,
      end,
      bends: [
        { x: middle, y: start.y },
        { x: middle, y: end.y },
      ],
    };
  }
  if (Math.abs(to.x - from.x) <= NODE_WIDTH) {
    const start = { x: from.x + half, y: from.y };
    const end = { x: to.x + half, y: to.y };
    const out = Math.max(start.x, end.x) + 26 + Math.min(24, Math.abs(to.y - from.y) / 10);
    return {
      start,
      end,
      bends: [
        { x: out, y: start.y },
        { x: out, y: end.y },
      ],
    };
  }
  // Backwards: below the node that it leaves, above or below the one that it reaches.
  const down = to.y >= from.y ? 1 : -1;
  const start = { x: from.x, y: from.y + (down * NODE_HEIGHT) / 2 };
  const end = { x: to.x, y: to.y - (down * NODE_HEIGHT) / 2 };
  const lift = down * Math.max(34, Math.abs(end.y - start.y) / 2);
  return {
    start,
    end,
    bends: [
      { x: start.x, y: start.y + lift },
      { x: end.x, y: end.y - lift },
    ],
  };
}

/** A point on the curve, `at` from 0 (start) to 1 (end): two quadratic arcs that meet in the middle. */
export function pointOn({ start, end, bends }: EdgeCurve, at: number): Point {
  const [first, second] = bends;
  const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  return at < 0.5
    ? quadratic(start, first, middle, at * 2)
    : quadratic(middle, second, end, at * 2 - 1);
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * a.x + 2 * s * t * b.x + t * t * c.x,
    y: s * s * a.y + 2 * s * t * b.y + t * t * c.y,
  };
}

/** The bends as Cytoscape takes them, with its line running from end to end of the edge. */
export function toControlPoints({ start, end, bends }: EdgeCurve): {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
} {
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const unit = { x: along.x / length, y: along.y / length };
  const offsets = bends.map(({ x, y }) => ({ x: x - start.x, y: y - start.y }));
  return {
    weights: offsets.map(({ x, y }) => (x * unit.x + y * unit.y) / length),
    // Positive distances lie to the left of the way in screen coordinates.
    distances: offsets.map(({ x, y }) => x * -unit.y + y * unit.x),
  };
}
