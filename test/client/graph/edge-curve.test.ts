import { describe, expect, it } from '@jest/globals';

import { NODE_HEIGHT, NODE_WIDTH } from '../../../client/graph/column-layout.ts';
import { bendEdge, pointOn, toControlPoints } from '../../../client/graph/edge-curve.ts';

const straight = { via: [], fromShift: 0, toShift: 0 };
const [left, right] = [
  { x: 0, y: 0 },
  { x: 400, y: 120 },
];

describe('an edge', () => {
  it('leaves at the right side of one node and reaches the left side of the next', () => {
    const curve = bendEdge(left, right, straight);
    expect(pointOn(curve, 0)).toEqual({ x: NODE_WIDTH / 2, y: 0 });
    expect(pointOn(curve, 1)).toEqual({ x: 400 - NODE_WIDTH / 2, y: 120 });
    expect(pointOn(curve, 0.5)).toEqual({ x: 200, y: 60 });
  });

  it('runs through its waypoints, level with them', () => {
    const curve = bendEdge(left, right, { ...straight, via: [{ x: 200, y: -80 }] });
    expect(pointOn(curve, 0.5)).toEqual({ x: (curve.bends[1]!.x + curve.bends[2]!.x) / 2, y: -80 });
  });

  it('leaves at the left side when it points backwards', () => {
    const curve = bendEdge(right, left, straight);
    expect([curve.start.x, curve.end.x]).toEqual([400 - NODE_WIDTH / 2, NODE_WIDTH / 2]);
  });

  it('goes around the side within a column', () => {
    const curve = bendEdge(left, { x: 0, y: 200 }, straight);
    expect(pointOn(curve, 0.5).x).toBeGreaterThan(NODE_WIDTH / 2);
  });

  it('ends on the round side of an end user', () => {
    const way = { ...straight, toShift: NODE_HEIGHT / 2 };
    const inset = bendEdge(left, right, way, true).end.x - bendEdge(left, right, way).end.x;
    expect(inset).toBe(NODE_HEIGHT / 2);
  });

  it('is told to Cytoscape as weights and distances that mean the same bends', () => {
    const curve = bendEdge(left, right, { via: [{ x: 200, y: -80 }], fromShift: 5, toShift: -7 });
    const { start, end, bends } = curve;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const normal = { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
    const { weights, distances } = toControlPoints(curve);
    for (const [at, bend] of bends.entries()) {
      const x = start.x + (end.x - start.x) * weights[at]! + normal.x * distances[at]!;
      const y = start.y + (end.y - start.y) * weights[at]! + normal.y * distances[at]!;
      expect(x).toBeCloseTo(bend.x);
      expect(y).toBeCloseTo(bend.y);
    }
  });
});
