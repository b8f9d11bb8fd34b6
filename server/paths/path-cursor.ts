/** Where a page of a path answer ends: a rank, of one question on one graph version. */
import { createHash } from 'node:crypto';

import { InvalidRequest } from '../model/errors.ts';
import type { PathQuestion } from '../model/path-question.ts';

/** The same for the same question; Maps are written out, since JSON drops them. */
export function toQuestionKey(question: PathQuestion): string {
  const text = JSON.stringify(question, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, string>)] : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export function toCursor(questionKey: string, graphVersion: string, rank: number): string {
  return Buffer.from(JSON.stringify([questionKey, graphVersion, rank])).toString('base64url');
}

/** The rank behind which the page begins; 0 without a cursor. */
export function parseCursor(
  cursor: string | null,
  questionKey: string,
  graphVersion: string,
): number {
  if (cursor === null) return 0;
  const [key, version, rank] = readParts(cursor);
  if (key !== questionKey) throw refuse('belongs to another question');
  if (version !== graphVersion) {
    throw refuse(`belongs to graph version ${version}, which is now ${graphVersion}`);
  }
  return rank;
}

function readParts(cursor: string): [key: string, version: string, rank: number] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 3) {
      const [key, version, rank] = parts as unknown[];
      const isRank = typeof rank === 'number' && Number.isInteger(rank) && rank >= 0;
      if (typeof key === 'string' && typeof version === 'string' && isRank) {
        return [key, version, rank];
      }
    }
  } catch {
    // Not ours: told below, like anything else that is not ours.
  }
  throw refuse('is not one');
}

function refuse(why: string): InvalidRequest {
  const allowed = 'the endCursor of an earlier answer to the same question';
  return new InvalidRequest(`after must be ${allowed}: this one ${why}.`, {
    field: 'after',
    allowed,
  });
}
