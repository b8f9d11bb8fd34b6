/** Leads from a data set to the paths on it: by the first question that some of its shipments answer. */
import { findPaths, PAGE } from './find-paths.ts';
import { withImportProblem, withImports } from './change-imports.ts';
import type { Command } from './command.ts';
import type { Runner } from './run-command.ts';
import { toPathQuestion } from './to-path-question.ts';
import { toProblem } from './to-problem.ts';
import { toSupplyPath } from './to-trade.ts';
import { type Question } from '../state/question.ts';
import { suggestQuestions } from '../state/suggest-questions.ts';
import type { SupplyPath } from '../state/trade.ts';
import type { Api } from '../api/request.ts';

/** `now` in milliseconds. */
export function showDatasetPaths(datasetId: string, runner: Pick<Runner, 'run'>): Command {
  return {
    label: 'Show the paths of a data set',
    slot: 'suggestion',
    now: (state) => withImports(state, { suggestion: { datasetId, whyNone: null }, problem: null }),
    async ask(api, signal) {
      try {
        const { datasetTrade: trade } = await api.datasetTrade(datasetId, signal);
        if (trade === null)
          return none(datasetId, 'It holds no shipments, and paths are made of shipments.');
        if (trade.searchable === 0) return none(datasetId, NOTHING_SEARCHABLE);
        const found = await findAnswered(api, suggestQuestions(trade), { datasetId, signal });
        if (found === null) return none(datasetId, NO_PATH);
        runner.run(goTo(found.question, found.path.id));
        runner.run(findPaths(found.question, Date.now()));
        return (state) => withImports(state, { suggestion: null });
      } catch (error) {
        if (signal.aborted) throw error;
        const problem = toProblem(error);
        return (state) => withImportProblem(withImports(state, { suggestion: null }), problem);
      }
    },
  };
}

const NOTHING_SEARCHABLE =
  'No shipment of it states both a day and an HS code of six digits, and a path needs both.';
const NO_PATH =
  'No question that was tried finds a path on it. Ask one yourself on the Paths tab: other countries, more days between hops, any goods.';

const none =
  (datasetId: string, whyNone: string): Awaited<ReturnType<NonNullable<Command['ask']>>> =>
  (state) =>
    withImports(state, { suggestion: { datasetId, whyNone } });

const goTo = (question: Question, pathId: string): Command => ({
  label: 'Show the paths of a data set',
  now: (state) => ({
    ...state,
    view: { ...state.view, tab: 'paths', question, pathId, focus: null },
  }),
});

/** The first question of which a listed path runs over the data set. */
async function findAnswered(
  api: Api,
  questions: readonly Question[],
  { datasetId, signal }: { readonly datasetId: string; readonly signal: AbortSignal },
): Promise<{ question: Question; path: SupplyPath } | null> {
  for (const question of questions) {
    const { paths } = await api.paths(toPathQuestion(question), PAGE, signal);
    const path = paths.paths.map(toSupplyPath).find((each) => runsOver(each, datasetId));
    if (path !== undefined) return { question, path };
  }
  return null;
}

const runsOver = ({ hops }: SupplyPath, datasetId: string): boolean =>
  hops.some((hop) => hop.kind === 'SHIPMENT' && hop.shipment.provenance.datasetId === datasetId);
