/** What data is this? A short name for all of it, and whether any of it is invented. */
import type { Dataset } from './app-state.ts';

export interface DatasetWords {
  readonly words: string;
  /** Whether any of it is made up: then every screen says so. */
  readonly isInvented: boolean;
}

export function describeDatasets(datasets: readonly Dataset[]): DatasetWords {
  const invented = datasets.filter((each) => each.isInvented).length;
  const [only] = datasets;
  if (only === undefined) return { words: 'No data', isInvented: false };
  if (datasets.length === 1) {
    // The title may say it as well; the mark beside it is enough.
    return { words: only.title.replace(/ \(invented\)$/, ''), isInvented: only.isInvented };
  }
  const part = invented === 0 || invented === datasets.length ? '' : `, ${invented} of them`;
  return { words: `${datasets.length} datasets${part}`, isInvented: invented > 0 };
}
