/** Which hop is which column? Heads that stay at the top of the canvas while it is moved. */
import type cytoscape from 'cytoscape';

import type { DrawnNetwork } from '../state/drawn-network.ts';

export function showColumnHeads(container: HTMLElement, cy: cytoscape.Core) {
  const strip = container.appendChild(document.createElement('div'));
  strip.className = 'dt-column-heads';
  strip.setAttribute('aria-hidden', 'true');
  let columns: readonly { readonly head: HTMLElement; readonly x: number }[] = [];

  function follow(): void {
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    for (const { head, x } of columns) head.style.left = `${x * zoom + pan.x}px`;
  }
  cy.on('viewport', follow);

  return {
    show(network: DrawnNetwork, columnX: readonly number[]): void {
      strip.replaceChildren();
      columns = describeColumns(network).map((text, at) => {
        const head = strip.appendChild(document.createElement('span'));
        head.textContent = text;
        return { head, x: columnX[at]! };
      });
      follow();
    },
    remove: () => strip.remove(),
  };
}

/** `Suppliers · US`, `Hop 1`, …, `End users · RU`; countries only while they are few. */
export function describeColumns(network: DrawnNetwork): string[] {
  return Array.from({ length: network.columns }, (_, column) => {
    const here = network.nodes.filter((node) => node.column === column);
    const countries = [...new Set(here.map(({ party }) => party.country ?? '··'))].sort();
    const where = countries.length <= 2 ? ` · ${countries.join(' ')}` : '';
    if (column === 0) return `Suppliers${where}`;
    return column === network.columns - 1 ? `End users${where}` : `Hop ${column}`;
  });
}
