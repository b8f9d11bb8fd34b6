/** The copy that rows of a test stand in. */
import { createHash } from 'node:crypto';

import type { ListCopySource } from '../../../../server/import/formats/list-record.ts';
import { isProblem, type MappedRecord } from '../../../../server/model/mapped-record.ts';
import type { Problem } from '../../../../server/model/rejection.ts';
import type { ListRecordRow } from '../../../../server/model/rows.ts';

export const COPY: ListCopySource = {
  dataset: 'd',
  asOf: '2023-03-01',
  sha256: 'f00d',
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

export function rowOf(outcome: MappedRecord | Problem): ListRecordRow {
  if (isProblem(outcome) || outcome.kind !== 'listEntry') {
    throw new Error(`No row of a list: ${JSON.stringify(outcome)}`);
  }
  return outcome.row;
}
