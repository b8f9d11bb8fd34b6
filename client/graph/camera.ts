/** What of the drawing is in sight? */
import type cytoscape from 'cytoscape';

import { LEAST_READABLE, NODE_HEIGHT, NODE_WIDTH } from './column-layout.ts';

/** Room for the column heads, and around the drawing. */
const TOP = 44;
const SIDE = 22;
const MOST = 1.2;

/** Fits the drawing; `whole` shows all of it, even when that is too small to read. */
export function fitCamera(cy: cytoscape.Core, whole = false): void {
  const nodes = cy.nodes('.party');
  const [width, height] = [cy.width(), cy.height()];
  if (nodes.empty() || width === 0 || height === 0) return;
  const box = findBox(nodes);
  const byWidth = (width - 2 * SIDE) / box.w;
  const byHeight = (height - TOP - SIDE) / box.h;
  const fitting = Math.min(byWidth, byHeight, MOST);
  const zoom = whole ? fitting : Math.max(fitting, Math.min(LEAST_READABLE, byWidth));
  const isTall = box.h * zoom > height - TOP - SIDE;
  cy.viewport({
    zoom,
    pan: {
      x: (width - box.w * zoom) / 2 - box.x1 * zoom,
      y: isTall
        ? TOP - box.y1 * zoom
        : TOP + (height - TOP - SIDE - box.h * zoom) / 2 - box.y1 * zoom,
    },
  });
}

/** Around the bodies of the nodes alone: what marks a selection must not move the camera. */
function findBox(nodes: cytoscape.NodeCollection) {
  const places = nodes.map((node) => node.position());
  const x1 = Math.min(...places.map(({ x }) => x)) - NODE_WIDTH / 2;
  const x2 = Math.max(...places.map(({ x }) => x)) + NODE_WIDTH / 2;
  const y1 = Math.min(...places.map(({ y }) => y)) - NODE_HEIGHT / 2;
  const y2 = Math.max(...places.map(({ y }) => y)) + NODE_HEIGHT / 2;
  return { x1, y1, w: x2 - x1, h: y2 - y1 };
}

/** Moves the camera only as far as it takes to see these elements. */
export function showElements(cy: cytoscape.Core, ids: ReadonlySet<string>): void {
  const nodes = cy.nodes('.party').filter((node) => ids.has(node.id()));
  if (nodes.empty()) return;
  const box = nodes.renderedBoundingBox({ includeLabels: false });
  const shift = (low: number, high: number, least: number, most: number) => {
    if (low >= least && high <= most) return 0;
    // What is larger than the room is shown from its start.
    return high - low > most - least || low < least ? least - low : most - high;
  };
  const x = shift(box.x1, box.x2, SIDE / 2, cy.width() - SIDE / 2);
  const y = shift(box.y1, box.y2, TOP, cy.height() - SIDE / 2);
  if (x === 0 && y === 0) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cy.stop();
  cy.animate({ panBy: { x, y } }, { duration: isCalm ? 0 : 220 });
}
