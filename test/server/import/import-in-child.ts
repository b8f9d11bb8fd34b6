/** Imports the files given, in a process that a test may kill. Prints `writing` with every batch. */
import { importFiles } from '../../../server/import/import-files.ts';
import { openTestDatabase } from '../../support/test-database.ts';

const database = await openTestDatabase();
await importFiles(
  database,
  process.argv.slice(2),
  { dataset: 'killed' },
  ({ phase }) => phase === 'WRITE' && console.log('writing'),
);
await database.close();
