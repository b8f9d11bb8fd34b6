/** `GET /imports/ID/rejected.csv`: the rows that an import refused, to be kept and looked at elsewhere. */
import type { RequestHandler } from 'express';

import type { ImportQueue } from '../model/import-job.ts';
import { sendError } from './send-error.ts';

export function rejectedRows(queue: ImportQueue): RequestHandler {
  return (req, res) => {
    const id = String(req.params['id']);
    const path = queue.findRejectedFile(id);
    const job = queue.find(id);
    if (path === null || job === null) {
      sendError(res, 404, 'There is no list of refused rows for this import.', {
        code: 'NOT_FOUND',
      });
      return;
    }
    res.setHeader('Cache-Control', 'no-store');
    res.attachment(`${job.fileName.replace(/\.[a-z0-9]{1,8}$/i, '')}-rejected.csv`);
    res.sendFile(path, { cacheControl: false, dotfiles: 'allow' });
  };
}
