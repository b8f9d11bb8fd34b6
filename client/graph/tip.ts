/** Who is under the pointer? The whole name and country, where the node had to cut it. */
import type cytoscape from 'cytoscape';

import { countryName } from '../state/format-values.ts';

export function showTip(container: HTMLElement, cy: cytoscape.Core) {
  const tip = container.appendChild(document.createElement('div'));
  tip.className = 'dt-canvas-tip';
  tip.setAttribute('aria-hidden', 'true');
  const hide = () => (tip.dataset['shown'] = 'false');
  hide();
  cy.on('mouseover', 'node.party', ({ target }: cytoscape.EventObjectNode) => {
    const { x, y } = target.renderedPosition();
    const below = y + target.renderedHeight() / 2 + 6;
    const country = target.data('country') as string | null;
    tip.textContent = `${String(target.data('name'))} · ${countryName(country)}`;
    tip.style.left = `${x}px`;
    tip.style.top = `${below}px`;
    tip.dataset['shown'] = 'true';
  });
  cy.on('mouseout grab', 'node.party', hide);
  cy.on('viewport', hide);
  return { remove: () => tip.remove() };
}
