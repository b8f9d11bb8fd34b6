/** Serves the built client: hashed files for ever, its page for every path that is a view of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import express, { Router } from 'express';

import { sendError } from './send-error.ts';

export function clientFiles(folder: string): Router {
  const router = Router();
  // Names in assets/ hold a hash of the content: what is there under a name never changes.
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
    (_req, res) => sendError(res, 404, 'There is no such file.', { code: 'NOT_FOUND' }),
  );
  router.use(express.static(folder, { index: false, cacheControl: false }));
  router.use((req, res) => {
    const page = join(folder, 'index.html');
    const isView = req.method === 'GET' && req.accepts(['json', 'html']) === 'html';
    if (!isView) {
      sendError(res, 404, 'There is nothing here; GraphQL is at /graphql.', { code: 'NOT_FOUND' });
    } else if (!existsSync(page)) {
      const message = 'The client is not built. Run: npm start';
      sendError(res, 503, message, { code: 'UNAVAILABLE' });
    } else {
      res.setHeader('Cache-Control', 'no-cache');
      res.sendFile(page);
    }
  });
  return router;
}
