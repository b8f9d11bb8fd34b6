/** The standing question asked again: the layers are there, the rows are found anew each time. */
import type { CommodityCatalogue } from '../../../server/model/commodity-catalogue.ts';
import { LIMITS } from '../../../server/model/limits.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import { buildWasmKernel } from '../../../server/paths/search/kernel/wasm-suffix-kernel.ts';
import { SearchEngine } from '../../../server/paths/search/search-engine.ts';
import { toSearchQuestion } from '../../../server/paths/to-search-question.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { commoditiesOf, type GoodsAsked } from '../draw-questions.ts';
import { atMost, type Figure, toFigure } from '../figure.ts';
import { runForAWhile } from '../run-for-a-while.ts';
import { TARGETS } from '../targets.ts';
import { ROWS_ONLY } from './asker.ts';

const RUNS = 100;
/** As the threads of a server rehearse it. */
const REHEARSALS = 50;

export async function measurePrepared(
  projection: GraphProjection,
  list: CommodityCatalogue['list'],
  goods: GoodsAsked,
  shipments: number,
): Promise<Figure> {
  const question = parsePathQuestion(commoditiesOf(goods), list);
  const request = {
    key: 'standing',
    question: toSearchQuestion(question, projection.parties),
    ...{ index: null, rank: 0, first: 100, extras: ROWS_ONLY, budgetMs: LIMITS.pathBudgetMs },
    ...{ share: 0, shares: 1 },
  };
  const engine = new SearchEngine(projection, buildWasmKernel(projection.memory));
  try {
    const ask = () => {
      engine.rewind(`${request.key} 0/1`);
      const started = performance.now();
      engine.search(request, () => false);
      return performance.now() - started;
    };
    for (let run = 0; run < REHEARSALS; run++) ask();
    const times = await runForAWhile(RUNS, ask);
    const target = atMost(TARGETS.preparedMs[shipments]);
    return toFigure('all US to all RU, prepared', goods, times, target, 'one thread');
  } finally {
    engine.dispose();
  }
}
