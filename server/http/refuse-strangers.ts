/**
 * Is this request from a page of ours, or from a program on this machine?
 *
 * Without a login, whoever reaches the port may read everything. A page elsewhere could reach it
 * through the user's browser: by a name that it points to 127.0.0.1 (DNS rebinding, seen in `Host`)
 * or directly (seen in `Origin`, which a browser adds to what a page of another origin sends).
 */
import type { Request, RequestHandler } from 'express';

import { sendError } from './send-error.ts';

const HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const HOST = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i;

/** `hostNames`: further names under which this server is meant to be reached. */
export function refuseStrangers(hostNames: readonly string[] = []): RequestHandler {
  const known = new Set([...HERE, ...hostNames.map((name) => name.toLowerCase())]);
  return (req, res, next) => {
    const name = HOST.exec(req.headers.host ?? '')?.[1]?.toLowerCase();
    if (name === undefined || !known.has(name)) {
      const message = 'Detour answers only to its own name: open it as localhost or 127.0.0.1.';
      sendError(res, 403, message, { code: 'FORBIDDEN' });
    } else if (isCrossOrigin(req)) {
      const message = 'Detour answers only to its own pages, not to those of another origin.';
      sendError(res, 403, message, { code: 'FORBIDDEN' });
    } else {
      next();
    }
  };
}

/** A link that is followed from elsewhere is no such request: it shows the page and sends nothing. */
function isCrossOrigin(req: Request): boolean {
  const { origin, host } = req.headers;
  if (origin !== undefined) return origin.replace(/^https?:\/\//, '') !== host;
  const site = req.headers['sec-fetch-site'];
  const isVisit = req.headers['sec-fetch-mode'] === 'navigate' && req.method === 'GET';
  return site !== undefined && !/^(same-origin|none)$/.test(String(site)) && !isVisit;
}
