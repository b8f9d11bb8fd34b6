/** Headers that keep a page of ours from loading or telling anything elsewhere. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'], // pictures of the canvas
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine writes its theme, and Cytoscape its container, as style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    // Plain HTTP on this machine: there is nothing to upgrade to.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
