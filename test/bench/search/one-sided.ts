/** One supplier to all end users, all suppliers to one end user, and the union and counts of one supplier. */
import { Random } from '../../../server/generate/random.ts';
import type { PathQuestionInput } from '../../../server/model/parse-path-question.ts';
import type { SearchExtras } from '../../../server/paths/search/search-request.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { commoditiesOf, drawCompanies, type GoodsAsked } from '../draw-questions.ts';
import { atMost, type Figure } from '../figure.ts';
import { runForAWhile } from '../run-for-a-while.ts';
import { TARGETS } from '../targets.ts';
import { type Asker, ROWS_ONLY, toSearchFigure, UNION_AND_COUNTS } from './asker.ts';

const RUNS = 200;

export async function measureOneSided(
  asker: Asker,
  projection: GraphProjection,
  { seed, shipments }: { seed: number; shipments: number },
  goods: GoodsAsked,
  isInScope: (hs6: number) => boolean,
): Promise<Figure[]> {
  const random = new Random(`${seed}/sides/${goods}`);
  const suppliers = drawCompanies(projection, { country: 'US', sends: true }, isInScope, random);
  const endUsers = drawCompanies(projection, { country: 'RU', sends: false }, isInScope, random);
  const from = (id: string): PathQuestionInput => ({
    ...commoditiesOf(goods),
    from: { ids: [id] },
  });
  const to = (id: string): PathQuestionInput => ({ ...commoditiesOf(goods), to: { ids: [id] } });

  const measure = async (
    ids: readonly string[],
    toQuestion: (id: string) => PathQuestionInput,
    extras: SearchExtras,
  ) => {
    const answers = await runForAWhile(Math.min(RUNS, ids.length - 3), (run) =>
      asker.ask(toQuestion(ids[run]!), extras),
    );
    const withPaths = answers.filter(({ rows }) => rows.length > 0).length;
    return { answers, note: `another one each run, ${withPaths} with paths` };
  };
  const figures: Figure[] = [];
  for (const [name, ids, toQuestion] of [
    ['one supplier to all RU', suppliers, from],
    ['all US to one end user', endUsers, to],
  ] as const) {
    const { answers, note } = await measure(ids, toQuestion, ROWS_ONLY);
    const target = atMost(TARGETS.oneSidedP95Ms[shipments]);
    const median = TARGETS.oneSidedP50Ms[shipments];
    const ofMedian = median === undefined ? '' : `, p50 at most ${median}`;
    figures.push(toSearchFigure(name, goods, answers, target, `${note}${ofMedian}`));
  }
  // Other suppliers than before: their searches would be known.
  const others = suppliers.slice(RUNS + 10);
  const { answers, note } = await measure(
    others.length > 20 ? others : [...suppliers].reverse(),
    from,
    UNION_AND_COUNTS,
  );
  const target = atMost(TARGETS.unionMs[shipments]);
  figures.push(toSearchFigure('union and counts, one supplier', goods, answers, target, note));
  return figures;
}
