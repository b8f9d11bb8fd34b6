import type { Response } from 'express';

/** A refusal as GraphQL clients read it, whatever path was asked for. */
export function sendError(
  res: Response,
  status: number,
  message: string,
  extensions: { readonly code: string; readonly field?: string; readonly allowed?: string },
): void {
  res.status(status).json({ errors: [{ message, extensions }] });
}
