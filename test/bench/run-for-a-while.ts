/** Repeats a measurement until there are enough runs, or as many as the time allows. */

const LEAST_RUNS = 5;
const WARM_UPS = 3;
const MOST_SECONDS = 60;

/** `run` gets 0, 1, 2 and so on. What the first few answer is not counted. */
export async function runForAWhile<Answer>(
  runs: number,
  run: (number: number) => Promise<Answer> | Answer,
): Promise<Answer[]> {
  const until = performance.now() + MOST_SECONDS * 1_000;
  for (let number = 0; number < WARM_UPS; number++) await run(number);
  const answers: Answer[] = [];
  while (answers.length < runs) {
    if (answers.length >= LEAST_RUNS && performance.now() > until) break;
    answers.push(await run(WARM_UPS + answers.length));
  }
  return answers;
}
