/** What stands out? The selected path, the pinned ones, and what the inspector is open on. */
import type { Answer, View } from '../state/app-state.ts';
import { type DrawnNetwork, edgeIdOf } from '../state/drawn-network.ts';

export interface Emphasis {
  /** Parties and edges of the selected path, or around the focus when no path is selected. */
  readonly lit: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly focused: string | null;
  /** What is not dimmed; null: nothing is. */
  readonly bright: ReadonlySet<string> | null;
  /** Equal for what looks the same. */
  readonly key: string;
}

export function findEmphasis(network: DrawnNetwork, view: View, answer: Answer | null): Emphasis {
  const partsOf = (pathIds: ReadonlySet<string>): Set<string> => {
    const isOn = ({ pathIds: on }: { readonly pathIds: ReadonlySet<string> }) =>
      [...pathIds].some((id) => on.has(id));
    return new Set([
      ...network.nodes.filter(isOn).map(({ party }) => party.id),
      ...network.edges.filter(isOn).map(({ id }) => id),
    ]);
  };
  const focused = toElementId(view, answer);
  const pinned = partsOf(new Set(view.pins));
  let lit = view.pathId === null ? new Set<string>() : partsOf(new Set([view.pathId]));
  if (lit.size === 0 && focused !== null) lit = findSurroundings(network, focused);
  const isAnything = lit.size > 0 || pinned.size > 0;
  const bright = isAnything ? new Set([...lit, ...pinned]) : null;
  if (bright && focused !== null) bright.add(focused);
  return {
    lit,
    pinned,
    focused,
    bright,
    key: JSON.stringify([view.pathId, view.focus, view.pins]),
  };
}

function toElementId({ focus, pathId }: View, answer: Answer | null): string | null {
  if (focus === null) return null;
  switch (focus.kind) {
    case 'company':
      return focus.id;
    case 'lane':
      return edgeIdOf('SHIPMENTS', focus.fromId, focus.toId);
    case 'link':
      return edgeIdOf('LINK', focus.fromId, focus.toId);
    case 'junction': {
      const path = answer?.paths.find(({ id }) => id === pathId);
      return path?.junctions[focus.position]?.companyId ?? null;
    }
  }
}

/** An element of the canvas with what is directly beside it. */
function findSurroundings({ edges, nodes }: DrawnNetwork, id: string): Set<string> {
  const around = new Set<string>();
  if (nodes.some(({ party }) => party.id === id)) around.add(id);
  for (const edge of edges) {
    if (![edge.id, edge.fromId, edge.toId].includes(id)) continue;
    for (const part of [edge.id, edge.fromId, edge.toId]) around.add(part);
  }
  return around;
}
