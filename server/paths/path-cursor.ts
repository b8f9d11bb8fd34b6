/** Where a page of a path answer ends: a rank, of one question on one graph version. */
import { createHash } from 'node:crypto';

import { InvalidRequest } from '../model/errors.ts';
import { parseCursor, toCursor } from '../model/list-cursor.ts';
import type { PathQuestion } from '../model/path-question.ts';

/** Name of the finder that searches the graph in memory. */
export const PROJECTED = 'Projected';

/**
 * The same for the same question to the same finder: finders order equal scores differently, so a page
 * of one does not go on from a page of the other. Maps are written out, since JSON drops them.
 */
export function toQuestionKey(question: PathQuestion, finder: string): string {
  const text = JSON.stringify([finder, question], (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, string>)] : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export const toPathCursor = (questionKey: string, graphVersion: string, rank: number): string =>
  toCursor('paths', [questionKey, graphVersion, rank]);

/** The rank behind which the page begins; 0 without a cursor. */
export function parsePathCursor(
  cursor: string | null,
  questionKey: string,
  graphVersion: string,
): number {
  if (cursor === null) return 0;
  const [key, version, rank] = parseCursor('paths', ['string', 'string', 'number'], cursor);
  if (key !== questionKey) throw refuse('it belongs to another question or another path finder');
  if (version !== graphVersion) {
    throw refuse(`it belongs to graph version ${version}, which is now ${graphVersion}`);
  }
  if (!Number.isInteger(rank) || Number(rank) < 1) throw refuse('it is not one');
  return Number(rank);
}

function refuse(why: string): InvalidRequest {
  const allowed = 'the endCursor of an earlier answer to the same question';
  return new InvalidRequest(`after must be ${allowed}: ${why}.`, { field: 'after', allowed });
}
