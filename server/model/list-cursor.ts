/**
 * Cursors of lists: where the next page begins, as the sort keys of the last row shown.
 *
 * Keys, not an offset: rows that an import adds or removes in between neither repeat nor hide others.
 * The text is opaque to clients, and says which list it belongs to.
 */
import { InvalidRequest } from './errors.ts';

export type CursorKey = string | number | null;

export function toCursor(list: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The keys of `cursor`, `types` long. Throws InvalidRequest when it is not one of this list. */
export function parseCursor(
  list: string,
  types: readonly ('string' | 'number' | 'number?')[],
  cursor: string,
): CursorKey[] {
  const [name, ...keys] = readList(cursor);
  const fits = types.every(
    (type, at) =>
      (type === 'number?' && keys[at] === null) || typeof keys[at] === type.replace('?', ''),
  );
  if (name !== list || keys.length !== types.length || !fits) {
    const allowed = 'the endCursor of an earlier page of this list';
    throw new InvalidRequest(`after must be ${allowed}.`, { field: 'after', allowed });
  }
  return keys as CursorKey[];
}

/** Empty for text that we did not write. */
function readList(cursor: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
