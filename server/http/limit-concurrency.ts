/** Sends requests away while as many as allowed are being answered: better than slow for all. */
import type { RequestHandler } from 'express';

import { sendError } from './send-error.ts';

export function limitConcurrency(most: number): RequestHandler {
  let running = 0;
  return (_req, res, next) => {
    if (running >= most) {
      res.setHeader('Retry-After', '1');
      const message = `Detour answers ${most} requests at once, and is busy. Try again in a second.`;
      sendError(res, 429, message, { code: 'UNAVAILABLE' });
      return;
    }
    running += 1;
    // 'close' comes once: after the last byte, or when the client goes.
    res.once('close', () => (running -= 1));
    next();
  };
}
