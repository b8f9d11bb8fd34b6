/** How are path questions answered: from memory, or by Neo4j, and why? */
import type { EngineStatus } from './app-state.ts';
import { countOf } from './format-values.ts';

export interface EngineWords {
  readonly words: string;
  /** What it means, in a sentence or two. */
  readonly meaning: string;
  /** Whether answers take longer than they could. */
  readonly isSlow: boolean;
}

const ORIGIN_WORDS = {
  SCAN: 'read from Neo4j',
  SNAPSHOT: 'from the file of the run before',
  MERGE: 'an earlier version with what was imported since',
};
const SLOWER = 'Until it is there, Neo4j searches, which takes longer.';

/** Null when there is nothing to tell. */
export function describeEngine(engine: EngineStatus): EngineWords | null {
  const { state, progress, reason } = engine;
  const share = progress === null ? '' : ` · ${toPercent(progress)} %`;
  switch (state) {
    case 'READY': {
      const words = progress === null ? 'Graph in memory' : `Reading a newer graph${share}`;
      return {
        words,
        meaning: [describeLoaded(engine), reason ?? ''].join(' ').trim(),
        isSlow: false,
      };
    }
    case 'LOADING':
      return { words: `Reading the graph into memory${share}`, meaning: SLOWER, isSlow: true };
    case 'REFUSED':
    case 'FAILED':
      return { words: 'Searched by Neo4j, slower', meaning: reason ?? '', isSlow: true };
    case 'EMPTY':
    case 'OFF':
      return null;
  }
}

function describeLoaded({ graphVersion, origin, shipments, byteLength }: EngineStatus): string {
  const size = byteLength === null ? '' : ` in ${toMegabytes(byteLength)}`;
  const from = origin === null ? '' : `, ${ORIGIN_WORDS[origin]}`;
  return `${countOf(shipments ?? 0, 'shipment')} of version ${graphVersion ?? '–'}${size}${from}.`;
}

const toPercent = ({ read, total }: { read: number; total: number }): number =>
  total === 0 ? 100 : Math.floor((100 * read) / total);

const toMegabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1e6))} MB`;
