/**
 * The file that tells a person which rows were refused, where and why.
 *
 * A CSV file that opens in a spreadsheet, so a cell that would run there as a formula is made inert.
 * Written as rows are refused: memory stays flat, and a cancelled import leaves what it found.
 */
import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs';

import { InvalidRequest } from '../model/errors.ts';
import type { Rejection } from '../model/rejection.ts';

const HEADER = 'file,line,field,value,reason\n';
const SHOWN_CHARACTERS = 200;
const BUFFER_CHARACTERS = 64 * 1024;

export class RejectionReport {
  readonly path: string;
  #file: number | null = null;
  #buffer = '';
  #rows = 0;

  /** Nothing is written before the first rejection. */
  constructor(path: string) {
    this.path = path;
    if (existsSync(path) && !isReport(path)) {
      throw new InvalidRequest(
        `${path} is there already and is no list of refused rows; choose another file with --report.`,
        { field: 'report', allowed: 'a new file, or a list of refused rows that may be replaced' },
      );
    }
  }

  get rows(): number {
    return this.#rows;
  }

  add(rejection: Rejection): void {
    if (this.#file === null) {
      this.#file = this.#open();
      this.#buffer = HEADER;
    }
    this.#rows++;
    this.#buffer += toReportLine(rejection);
    if (this.#buffer.length >= BUFFER_CHARACTERS) this.#flush();
  }

  close(): void {
    if (this.#file === null) return;
    this.#flush();
    closeSync(this.#file);
    this.#file = null;
  }

  #open(): number {
    try {
      return openSync(this.path, 'w');
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      throw new InvalidRequest(`Cannot write the list of refused rows ${this.path}: ${code}.`, {
        field: 'report',
        allowed: 'a file that can be written',
      });
    }
  }

  #flush(): void {
    if (this.#file !== null) writeSync(this.#file, this.#buffer);
    this.#buffer = '';
  }
}

export function toReportLine({ file, line, field, value, reason }: Rejection): string {
  const shown = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
  return `${[file, String(line), field ?? '', shown, reason].map(toCell).join(',')}\n`;
}

function toCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function isReport(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const beginning = Buffer.alloc(HEADER.length);
      const length = readSync(file, beginning, 0, HEADER.length, 0);
      return length === 0 || beginning.toString('utf8') === HEADER;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
