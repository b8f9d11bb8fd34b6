/**
 * Which way does an edge run? In an S from the side of one node to the side of the next, and between the
 * nodes of the columns that it passes.
 *
 * Cytoscape takes the points that bend a curve as a weight along the straight line between the ends and
 * a distance from it; here they are worked out from positions, and so are points on the curve, which
 * labels need.
 */
import { type EdgeWay, NODE_HEIGHT, NODE_WIDTH, type Point } from './column-layout.ts';

export interface EdgeCurve {
  readonly start: Point;
  readonly end: Point;
  /** An even number of them: the curve runs through the middle between each two. */
  readonly bends: readonly Point[];
}

const HALF = NODE_WIDTH / 2;

/** Between columns: side to side. Within a column: around the right sides. */
export function bendEdge(from: Point, to: Point, way: EdgeWay, isPillEnd = false): EdgeCurve {
  if (Math.abs(to.x - from.x) <= NODE_WIDTH) return bendWithinColumn(from, to);
  const side = to.x > from.x ? 1 : -1;
  const start = { x: from.x + side * HALF, y: from.y + way.fromShift };
  const inset = isPillEnd ? insetOfPill(way.toShift) : 0;
  const end = { x: to.x - side * (HALF - inset), y: to.y + way.toShift };
  const points = [start, ...way.via, end];
  const bends = points.slice(1).flatMap((point, at) => {
    const before = points[at]!;
    const middle = (before.x + point.x) / 2;
    return [
      { x: middle, y: before.y },
      { x: middle, y: point.y },
    ];
  });
  return { start, end, bends };
}

/** How far the round side of an end user lies behind the corner of its box. */
function insetOfPill(shift: number): number {
  const radius = NODE_HEIGHT / 2;
  return radius - Math.sqrt(radius * radius - Math.min(radius, Math.abs(shift)) ** 2);
}

function bendWithinColumn(from: Point, to: Point): EdgeCurve {
  const start = { x: from.x + HALF, y: from.y };
  const end = { x: to.x + HALF, y: to.y };
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

/** A point on the curve, `at` from 0 (start) to 1 (end): as many quadratic arcs as there are bends. */
export function pointOn({ start, end, bends }: EdgeCurve, at: number): Point {
  const arc = Math.min(bends.length - 1, Math.floor(at * bends.length));
  const joint = (left: number) => {
    const [a, b] = [bends[left]!, bends[left + 1]!];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  const from = arc === 0 ? start : joint(arc - 1);
  const to = arc === bends.length - 1 ? end : joint(arc);
  return quadratic(from, bends[arc]!, to, at * bends.length - arc);
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * a.x + 2 * s * t * b.x + t * t * c.x,
    y: s * s * a.y + 2 * s * t * b.y + t * t * c.y,
  };
}

/** The bends as Cytoscape takes them, along its line from end to end of the edge. */
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
    // Positive distances lie to the right of the way on a screen, whose y grows downwards.
    distances: offsets.map(({ x, y }) => x * -unit.y + y * unit.x),
  };
}
