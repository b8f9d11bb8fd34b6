/** All suppliers to all end users, with other dwell, days and least value in each run. */
import { Random } from '../../../server/generate/random.ts';
import { commoditiesOf, drawFilters, type GoodsAsked } from '../draw-questions.ts';
import { atMost, type Figure } from '../figure.ts';
import { runForAWhile } from '../run-for-a-while.ts';
import { TARGETS } from '../targets.ts';
import { type Asker, toSearchFigure } from './asker.ts';

const RUNS = 100;

export async function measureNewFilters(
  asker: Asker,
  { seed, shipments, newestDay }: { seed: number; shipments: number; newestDay: number },
  goods: GoodsAsked,
  threads: string,
): Promise<Figure> {
  const random = new Random(`${seed}/filters/${goods}`);
  const answers = await runForAWhile(RUNS, () =>
    asker.ask({ ...commoditiesOf(goods), ...drawFilters(random, newestDay) }),
  );
  const target = threads === 'two threads' ? atMost(TARGETS.newFiltersMs[shipments]) : null;
  return toSearchFigure('all US to all RU, new filters', goods, answers, target, threads);
}
