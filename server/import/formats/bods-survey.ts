/**
 * Which statement about a record is the newest?
 *
 * Only records that were updated or closed have several statements, so only those are remembered: a
 * file may hold any number of others.
 */
import { InvalidRequest } from '../../model/errors.ts';
import { type Item, textOf } from './bods-statement.ts';

const MAX_REMEMBERED = 500_000;

export interface ReplacedStatements {
  /** Whether a newer statement about the same record is in the file. */
  isReplaced(statement: Item): boolean;
}

/** Later dates are newer; of one date, what stands further down. */
export async function findReplacedStatements(
  items: AsyncIterable<{ readonly value: Item }>,
): Promise<ReplacedStatements> {
  const newest = new Map<string, { readonly date: string; readonly statement: string }>();
  for await (const { value } of items) {
    if (value['recordStatus'] !== 'updated' && value['recordStatus'] !== 'closed') continue;
    const [record, statement] = [textOf(value['recordId']), textOf(value['statementId'])];
    if (record === null || statement === null) continue;
    const date = textOf(value['statementDate']) ?? '';
    const known = newest.get(record);
    if (known !== undefined && known.date > date) continue;
    newest.set(record, { date, statement });
    if (newest.size <= MAX_REMEMBERED) continue;
    throw new InvalidRequest(
      `Nothing was imported: more than ${MAX_REMEMBERED} records of the file were updated or closed; split it by record.`,
      { field: 'files', allowed: 'a smaller file' },
    );
  }
  return {
    isReplaced(value) {
      const known = newest.get(textOf(value['recordId']) ?? '');
      return known !== undefined && known.statement !== value['statementId'];
    },
  };
}
