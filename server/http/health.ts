/** `GET /health`: 200 when questions can be answered, 503 when not. For whoever starts or watches us. */
import type { RequestHandler } from 'express';

export function health(readServer: () => Promise<unknown>): RequestHandler {
  return async (_req, res) => {
    const ready = await readServer().then(
      () => true,
      () => false,
    );
    res.status(ready ? 200 : 503).setHeader('Cache-Control', 'no-store');
    res.json({ ready });
  };
}
