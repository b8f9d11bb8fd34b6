/**
 * `POST /uploads`: takes a file in, as the plain body of the request.
 *
 * Streamed to the disk, so its size costs no memory. The header that names the file is one that a page
 * of another origin cannot send without asking first, which is never allowed; with `refuseStrangers`
 * in front, only our own pages and programs on this machine can hand anything in. What does not come
 * whole is removed.
 */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';

import type { Request, RequestHandler, Response } from 'express';

import { InvalidRequest, NotAllowed } from '../model/errors.ts';
import type { ImportQueue, Reception } from '../model/import-job.ts';
import { sendError } from './send-error.ts';

export const NAME_HEADER = 'x-detour-file-name';

class TooLarge extends Error {}

export function uploads(queue: ImportQueue): RequestHandler {
  return async (req, res) => {
    const name = readName(req);
    if (name === null) {
      const allowed = `the name of the file, percent-encoded, in the header ${NAME_HEADER}`;
      refuse(req, res, 400, `An upload needs ${allowed}.`, { field: NAME_HEADER, allowed });
      return;
    }
    const stated = Number(req.headers['content-length'] ?? 0);
    if (stated > queue.mostBytes && queue.mostBytes > 0) {
      refuseTooLarge(req, res, queue);
      return;
    }
    let reception: Reception;
    try {
      reception = queue.receive(name);
    } catch (error) {
      answerFailure(error, { req, res, queue });
      return;
    }
    try {
      const bytes = await store(req, reception.path, queue.mostBytes);
      const job = reception.admit(bytes);
      res.status(201).json({ id: job.id, fileName: job.fileName, bytes });
    } catch (error) {
      await reception.discard();
      answerFailure(error, { req, res, queue });
    }
  };
}

/** Null when it is not there, or no text. */
function readName(req: Request): string | null {
  const header = req.headers[NAME_HEADER];
  if (typeof header !== 'string' || header === '') return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

async function store(req: Request, path: string, mostBytes: number): Promise<number> {
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
  await pipeline(req, count, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return bytes;
}

interface Failed {
  readonly req: Request;
  readonly res: Response;
  readonly queue: ImportQueue;
}

function answerFailure(error: unknown, { req, res, queue }: Failed): void {
  // What was read of the request is destroyed in any case; its answer goes as long as there is a socket.
  if (res.socket === null || res.socket.destroyed) return;
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof TooLarge) refuseTooLarge(req, res, queue);
  else if (error instanceof NotAllowed) {
    sendClosing(res, 403, error.message, { code: 'FORBIDDEN' });
  } else if (error instanceof InvalidRequest) {
    refuse(req, res, 400, error.message, { field: error.field, allowed: error.allowed });
  } else if (code === 'ENOSPC' || code === 'EDQUOT') {
    const message =
      'The disk of the server is full: nothing of the file was kept. Make room in its data folder, then hand it in again.';
    sendClosing(res, 507, message, { code: 'UNAVAILABLE' });
  } else throw error;
}

function refuseTooLarge(req: Request, res: Response, { mostBytes }: ImportQueue): void {
  const allowed = `at most ${mostBytes} bytes`;
  const message = `A file may have ${allowed} here. Import a larger one on the command line, or raise DETOUR_UPLOAD_GB.`;
  req.unpipe();
  sendClosing(res, 413, message, { code: 'TOO_EXPENSIVE', field: 'file', allowed });
}

const refuse = (
  _req: Request,
  res: Response,
  status: number,
  message: string,
  { field, allowed }: { readonly field: string; readonly allowed: string },
): void => sendClosing(res, status, message, { code: 'BAD_USER_INPUT', field, allowed });

/** The rest of the body is not read. */
function sendClosing(...[res, status, message, extensions]: Parameters<typeof sendError>): void {
  res.setHeader('Connection', 'close');
  sendError(res, status, message, extensions);
}
