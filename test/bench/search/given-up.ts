/**
 * Questions that are given up while they are searched: how long do their threads go on?
 *
 * Long ones: the union and all counts of all goods, and goods in one class, whose index is derived
 * first. What is measured is the time from giving up until a small question is answered.
 */
import { Random } from '../../../server/generate/random.ts';
import type { PathQuestionInput } from '../../../server/model/parse-path-question.ts';
import { drawFilters } from '../draw-questions.ts';
import { atMost, type Figure, toFigure } from '../figure.ts';
import { TARGETS } from '../targets.ts';
import type { Asker } from './asker.ts';

const RUNS = 40;

export async function measureGivenUp(
  asker: Asker,
  { seed, newestDay }: { seed: number; newestDay: number },
): Promise<Figure[]> {
  const random = new Random(`${seed}/given up`);
  const measure = async (name: string, toQuestion: () => PathQuestionInput) => {
    const times: number[] = [];
    let ended = 0;
    for (let run = 0; run < RUNS; run++) {
      const time = await asker.giveUp(toQuestion(), random.integer(1, 60));
      if (time === null) ended++;
      else times.push(time);
    }
    const target = atMost(TARGETS.givenUpMs);
    return toFigure(name, 'all', times, target, `${ended} of ${RUNS} had ended before`);
  };
  const all: PathQuestionInput = { commodities: { any: true } };
  const widely = () => ({ ...all, ...drawFilters(random, newestDay) });
  return [
    await measure('given up: union and counts', widely),
    await measure('given up: goods in one class', () => ({ ...widely(), continuity: 'ANY' })),
  ];
}
