/** When is there no more use in answering? Aborted when the client has gone or the time is up. */
import type { Response } from 'express';

import { TimedOut } from '../model/errors.ts';

export function toRequestSignal(res: Response, mostMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const seconds = Math.round(mostMs / 1_000);
    controller.abort(new TimedOut(`The request took more than ${seconds} seconds.`));
  }, mostMs);
  timer.unref();
  res.once('close', () => {
    clearTimeout(timer);
    if (!res.writableFinished) controller.abort(new TimedOut('The client has gone.'));
  });
  return controller.signal;
}
