/** What of the drawing is in sight? */
import type cytoscape from 'cytoscape';

/** Room for the column heads, and around the drawing. */
const TOP = 44;
const SIDE = 22;
/** Below this, names cannot be read: a tall drawing is shown from its top instead. */
const LEAST_READABLE = 0.66;
const MOST = 1.2;

/** Fits the drawing; `whole` shows all of it, even when that is too small to read. */
export function fitCamera(cy: cytoscape.Core, whole = false): void {
  const nodes = cy.nodes('.party');
  const [width, height] = [cy.width(), cy.height()];
  if (nodes.empty() || width === 0 || height === 0) return;
  const box = nodes.boundingBox({ includeLabels: false });
  const byWidth = (width - 2 * SIDE) / box.w;
  const byHeight = (height - TOP - SIDE) / box.h;
  const fitting = Math.min(byWidth, byHeight, MOST);
  const zoom = whole ? fitting : Math.max(fitting, Math.min(LEAST_READABLE, byWidth * 1.15));
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
