/** Saves the canvas as a file that says by itself what it shows. */
import type { PathCanvas } from './graph/path-canvas.ts';
import type { AppState } from './state/app-state.ts';
import { describeAnswer } from './state/describe-answer.ts';
import { describeDatasets } from './state/describe-datasets.ts';
import { describeQuestion } from './state/describe-question.ts';

export async function savePicture(canvas: PathCanvas, state: AppState): Promise<void> {
  const blob = await canvas.toPng(captionOf(state));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'detour-paths.png';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function captionOf({ answer, status, directory }: AppState): string[] {
  if (answer === null) return [];
  const datasets = status?.datasets ?? [];
  const titles = datasets.map(({ title }) => title).join(', ');
  const invented = describeDatasets(datasets).isInvented
    ? ' Holds invented demo data: its names and trade refer to nobody.'
    : '';
  return [
    describeQuestion(answer.question, directory),
    `${describeAnswer(answer).headline}. Graph version ${answer.graphVersion}. Sources: ${titles}.${invented}`,
    'Findings are consistent with diversion; they prove nothing by themselves.',
  ];
}
