/** Reads the JSON of a request, up to a limit that holds for its unpacked size too. */
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';

import { sendError } from './send-error.ts';

export function jsonBody(mostBytes: number): RequestHandler {
  return express.json({ limit: mostBytes });
}

interface BodyError extends Error {
  readonly type: string;
  readonly status: number;
}

/** Says what is wrong with a body that was not read; anything else is somebody else's. */
export function refuseBadBody(mostBytes: number): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (!isBodyError(error)) {
      next(error);
    } else if (error.type === 'entity.too.large') {
      const allowed = `at most ${mostBytes} bytes`;
      // The rest of the body is not read.
      res.setHeader('Connection', 'close');
      sendError(res, 413, `The body must have ${allowed}.`, {
        code: 'TOO_EXPENSIVE',
        field: 'body',
        allowed,
      });
    } else if (error.type !== 'request.aborted') {
      const allowed = 'a JSON object in UTF-8';
      sendError(res, error.status, `The body must be ${allowed}.`, {
        code: 'BAD_USER_INPUT',
        field: 'body',
        allowed,
      });
    }
  };
}

function isBodyError(error: unknown): error is BodyError {
  const isTyped = error instanceof Error && 'type' in error && 'status' in error;
  return isTyped && Number(error.status) >= 400 && Number(error.status) < 500;
}
