/** Hands files in, one after another, and opens the first of them when it is there. */
import type { SentFile } from '../api/upload-file.ts';
import type { AppState } from '../state/app-state.ts';
import type { Upload } from '../state/imports.ts';
import { withImports } from './change-imports.ts';
import type { Command } from './command.ts';
import { openImport } from './open-import.ts';
import type { Runner } from './run-command.ts';
import { toProblem } from './to-problem.ts';

/** Keys of uploads of this page. */
let lastKey = 0;

export function uploadFiles(files: readonly SentFile[], runner: Pick<Runner, 'run'>): Command {
  const uploads = files.map((file) => ({ file, key: `upload-${++lastKey}` }));
  const fresh = uploads.map(({ file, key }): Upload => {
    return { key, fileName: file.name, bytes: file.size, sent: 0, problem: null };
  });
  return {
    label: 'Hand files in',
    slot: fresh[0]?.key ?? 'upload',
    now: (state) =>
      withImports(state, { uploads: [...fresh, ...state.imports.uploads], problem: null }),
    async ask(api, signal, meanwhile) {
      let isFirst = true;
      for (const { file, key } of uploads) {
        const onSent = (sent: number) => meanwhile((state) => changeUpload(state, key, { sent }));
        try {
          const { id } = await api.upload(file, onSent, signal);
          const { imports } = await api.imports(signal);
          meanwhile((state) => withImports(withoutUpload(state, key), { jobs: imports }));
          if (isFirst) runner.run(openImport(id));
          isFirst = false;
        } catch (error) {
          const { message } = toProblem(error);
          meanwhile((state) => changeUpload(state, key, { problem: message }));
        }
      }
      return (state) => state;
    },
  };
}

export const forgetUpload = (key: string): Command => ({
  label: 'Forget an upload',
  now: (state) => withoutUpload(state, key),
});

const changeUpload = (state: AppState, key: string, change: Partial<Upload>): AppState =>
  withImports(state, {
    uploads: state.imports.uploads.map((each) =>
      each.key === key ? { ...each, ...change } : each,
    ),
  });

const withoutUpload = (state: AppState, key: string): AppState =>
  withImports(state, { uploads: state.imports.uploads.filter((each) => each.key !== key) });
