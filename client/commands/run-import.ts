/** Starts, cancels and removes imports, and keeps the list of them up to date. */
import type { OpenImport } from '../state/imports.ts';
import { toMappingText } from '../state/mapping-draft.ts';
import { withImportProblem, withImports, withJob, withOpen } from './change-imports.ts';
import type { Command } from './command.ts';
import { toProblem } from './to-problem.ts';

/** As it stands on the screen. */
export function startImport(open: OpenImport): Command {
  const { id, draft, dataset, preview, acceptRejected } = open;
  const isEdited = draft !== null && (draft.isEdited || preview?.table?.recognisedAs == null);
  const isFixed = preview?.isDatasetFixed === true && !isEdited;
  return about('Start an import', async (api, signal) => {
    const wish = {
      id,
      mapping: isEdited ? toMappingText(draft, dataset) : null,
      dataset: isFixed || dataset === null ? null : dataset,
      acceptRejected: acceptRejected === null ? null : acceptRejected / 100,
    };
    const { startImport: job } = await api.startImport(wish, signal);
    return (state) => withOpen(withJob(state, job), id, { rejected: null, problem: null });
  });
}

export const cancelImport = (id: string): Command =>
  about('Cancel an import', async (api, signal) => {
    const { cancelImport: job } = await api.cancelImport(id, signal);
    return (state) => withJob(state, job);
  });

export const removeImport = (id: string): Command =>
  about('Remove an import', async (api, signal) => {
    await api.removeImport(id, signal);
    return (state) => {
      const { jobs, open } = state.imports;
      return withImports(state, {
        jobs: jobs?.filter((job) => job.id !== id) ?? null,
        open: open?.id === id ? null : open,
      });
    };
  });

export const readImports: Command = {
  label: 'Read the imports',
  slot: 'imports',
  async ask(api, signal) {
    const { imports } = await api.imports(signal);
    return (state) => withImports(state, { jobs: imports });
  },
};

/** What goes wrong is said on the tab. */
function about(label: string, act: NonNullable<Command['ask']>): Command {
  return {
    label,
    now: (state) => withImports(state, { problem: null }),
    async ask(api, signal, meanwhile) {
      try {
        return await act(api, signal, meanwhile);
      } catch (error) {
        if (signal.aborted) throw error;
        const problem = toProblem(error);
        return (state) => withImportProblem(state, problem);
      }
    },
  };
}
