/** Which page of refused rows is asked for? Throws InvalidRequest for one that is not allowed. */
import { InvalidRequest } from './errors.ts';

export function parseRejectedPage(
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  most: number,
): { readonly first: number; readonly after: string | null } {
  const asked = first ?? 50;
  if (asked < 1 || asked > most) {
    const allowed = `a whole number from 1 to ${most}`;
    throw new InvalidRequest(`first must be ${allowed}, got ${asked}.`, {
      field: 'first',
      allowed,
    });
  }
  return { first: asked, after: after ?? null };
}
