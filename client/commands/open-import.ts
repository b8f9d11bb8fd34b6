/** Opens an import: how its file would be read, or which of its rows were refused. */
import type { AppState } from '../state/app-state.ts';
import type { MappingDraft, OpenImport } from '../state/imports.ts';
import { findOpenParts, toDraft, toMappingText } from '../state/mapping-draft.ts';
import { withImports, withOpen } from './change-imports.ts';
import type { Command } from './command.ts';
import { noteProblem, toProblem } from './to-problem.ts';

const SLOT = 'open import';
/** Refused rows of a page. */
const PAGE = 50;

const closed = (id: string): OpenImport => ({
  id,
  preview: null,
  table: null,
  isReading: true,
  problem: null,
  draft: null,
  dataset: null,
  acceptRejected: null,
  rejected: null,
});

export function openImport(id: string): Command {
  return {
    label: 'Open an import',
    slot: SLOT,
    now: (state) => withImports(state, { open: closed(id), suggestion: null }),
    async ask(api, signal, meanwhile) {
      const { imports } = await api.imports(signal);
      meanwhile((state) => withImports(state, { jobs: imports }));
      const job = imports.find((each) => each.id === id);
      let rejected: OpenImport['rejected'] = null;
      if (job?.hasRejectedRows === true) {
        const answer = await api.rejectedRows(id, { first: PAGE }, signal);
        rejected = answer.import?.rejectedRows ?? null;
      }
      meanwhile((state) => withOpen(state, id, { rejected }));
      const isToBeRead = job?.hasFile === true && job.state !== 'QUEUED' && job.state !== 'RUNNING';
      if (!isToBeRead) return (state) => withOpen(state, id, { isReading: false });
      try {
        const { previewUpload: preview } = await api.previewUpload(id, null, signal);
        const { table } = preview;
        const draft = table && toDraft(table);
        const dataset = job.dataset ?? preview.dataset;
        const change = { preview, table, draft, dataset, isReading: false, problem: null };
        return (state) => withOpen(state, id, change);
      } catch (error) {
        return failed(error, signal, id);
      }
    },
  };
}

export const closeImport: Command = {
  label: 'Close an import',
  slot: SLOT,
  now: (state) => withImports(state, { open: null }),
  ask: () => Promise.resolve((state) => state),
};

/** Shows the rows as another mapping makes them. */
export function changeMapping(id: string, draft: MappingDraft): Command {
  const isComplete = findOpenParts(draft).length === 0;
  return {
    label: 'Change the mapping',
    slot: SLOT,
    now: (state) => withOpen(state, id, { draft, isReading: isComplete, problem: null }),
    async ask(api, signal) {
      if (!isComplete) return (state) => state;
      try {
        const { previewUpload } = await api.previewUpload(id, toMappingText(draft, null), signal);
        const { table } = previewUpload;
        return (state) => withOpen(state, id, { table, isReading: false, problem: null });
      } catch (error) {
        return failed(error, signal, id);
      }
    },
  };
}

export function changeImport(
  id: string,
  change: Partial<Pick<OpenImport, 'dataset' | 'acceptRejected'>>,
): Command {
  return { label: 'Change an import', now: (state) => withOpen(state, id, change) };
}

export function readMoreRejected(id: string, after: string): Command {
  return {
    label: 'Read more refused rows',
    slot: 'refused rows',
    async ask(api, signal) {
      const answer = await api.rejectedRows(id, { first: PAGE, after }, signal);
      const page = answer.import?.rejectedRows ?? { items: [], endCursor: null };
      return (state) => {
        const before = state.imports.open?.rejected?.items ?? [];
        const items = [...before, ...page.items];
        return withOpen(state, id, { rejected: { items, endCursor: page.endCursor } });
      };
    },
  };
}

function failed(error: unknown, signal: AbortSignal, id: string) {
  if (signal.aborted) throw error;
  const problem = toProblem(error);
  const message = toPlainMessage(problem.message);
  return (state: AppState): AppState =>
    noteProblem(withOpen(state, id, { isReading: false, problem: message }), problem);
}

/** The mapping of a page has no file and no lines; options of the command line are of no use here. */
function toPlainMessage(message: string): string {
  return message
    .replace(/^preview\.yaml(?:, line \d+)?(?:, [\w.]+)?: /, '')
    .replace(/; known are .*$/s, '.')
    .replace(/\. Look at a guess with .*$/s, '.');
}
