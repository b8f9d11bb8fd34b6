/** What search threads run, but for a question with this least value: the thread that gets it ends, once. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openEngine as openRealEngine } from '../../server/paths/open-search-engine.ts';
import type { OpenEngine } from '../../server/paths/search-messages.ts';

export const CRASHING_VALUE_USD = 4_711;
/** There once a thread has died, so that the one that takes its place knows. To be removed by the test. */
export const CRASH_MARK = join(tmpdir(), `detour-crash-${process.pid}`);

export const openEngine: OpenEngine = (memory, layout) => {
  const engine = openRealEngine(memory, layout);
  return {
    ...engine,
    search(request, shouldStop) {
      const isMeant = request.question.minValueUsd === CRASHING_VALUE_USD && request.share === 0;
      if (isMeant && isFirst()) process.exit(7);
      return engine.search(request, shouldStop);
    },
  };
};

function isFirst(): boolean {
  try {
    writeFileSync(CRASH_MARK, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
