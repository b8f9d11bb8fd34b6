/**
 * Imports, updates or removes, in a process that a test may kill. Prints `ready` when it could begin,
 * begins when a line comes in, and prints `writing` with every batch.
 */
import { once } from 'node:events';

import { importFiles } from '../../../server/import/import-files.ts';
import { removeDataset } from '../../../server/import/remove-dataset.ts';
import { NotFound } from '../../../server/model/errors.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { KILLED, type WorkInChild } from './kill-children.ts';

const work = JSON.parse(process.argv[2] ?? '') as WorkInChild;
const database = await openTestDatabase();
console.log('ready');
await once(process.stdin, 'data');
if (work.action === 'remove') {
  await removeDataset(database, KILLED.dataset, { onRemoved: () => console.log('writing') }).catch(
    (error: unknown) => {
      if (!(error instanceof NotFound)) throw error; // the one before came to its end
    },
  );
} else {
  const options = { ...KILLED, isUpdate: work.action === 'update' };
  const onProgress = ({ phase }: { phase: string }) => phase === 'WRITE' && console.log('writing');
  await importFiles(database, work.files, options, onProgress);
}
await database.close();
process.exit();
