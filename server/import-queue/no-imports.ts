/** A server that takes no files in: whoever hands one in is told so. */
import { NotAllowed, NotFound } from '../model/errors.ts';
import type { ImportQueue } from '../model/import-job.ts';

const miss = (): Promise<never> => Promise.reject(new NotFound('There is no such import.'));

export const NO_IMPORTS: ImportQueue = {
  mostBytes: 0,
  list: () => [],
  find: () => null,
  preview: miss,
  start: miss,
  cancel: miss,
  remove: miss,
  readRejected: miss,
  findRejectedFile: () => null,
  receive: () => {
    throw new NotAllowed('This server takes no files in.', { isSignedIn: true });
  },
};
