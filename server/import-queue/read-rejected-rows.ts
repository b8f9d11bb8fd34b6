/**
 * A page of a list of refused rows, which may be longer than memory.
 *
 * A cursor is the place in the file where the next row begins, so a page costs the same wherever it is.
 */
import { open } from 'node:fs/promises';

import { InvalidRequest } from '../model/errors.ts';
import type { RejectedPage, RejectedRow } from '../model/import-job.ts';

/** More than any row of such a list takes: its values are cut (see rejection-report.ts). */
const MOST_ROW_BYTES = 8 * 1024;

export async function readRejectedRows(
  path: string,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<RejectedPage> {
  if (after !== null && !/^\d{1,15}$/.test(after)) {
    throw new InvalidRequest('after is not a cursor of this list.', {
      field: 'after',
      allowed: 'an endCursor of this list',
    });
  }
  const from = Number(after ?? 0);
  const rowsWanted = after === null ? first + 1 : first; // the header is a row of the file
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(Math.max(0, size - from), rowsWanted * MOST_ROW_BYTES));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
    const { rows, usedBytes } = cutRows(buffer.subarray(0, bytesRead), rowsWanted);
    const items = (after === null ? rows.slice(1) : rows).map(toRejectedRow);
    const end = from + usedBytes;
    return { items, endCursor: end < size && items.length > 0 ? String(end) : null };
  } finally {
    await file.close();
  }
}

const QUOTE = 0x22;
const LINE_END = 0x0a;

function cutRows(bytes: Buffer, most: number): { rows: string[][]; usedBytes: number } {
  const rows: string[][] = [];
  let begin = 0;
  let isQuoted = false;
  for (let at = 0; at < bytes.length && rows.length < most; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === LINE_END && !isQuoted) {
      rows.push(cutCells(bytes.toString('utf8', begin, at)));
      begin = at + 1;
    }
  }
  return { rows, usedBytes: begin };
}

function cutCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

function toRejectedRow([, line, field, value = '', reason = '']: readonly string[]): RejectedRow {
  return { line: Number(line), field: field === '' ? null : (field ?? null), value, reason };
}
