/** How is a party called that a statement does not name? */
import { type Item, textOf } from './bods-statement.ts';

/** Null when nothing says that the party is an unknown one. */
export function nameUnknown(what: string, details: unknown): string | null {
  if (typeof details !== 'object' || details === null) return null;
  const reason = textOf((details as Item)['reason']);
  return `Unknown ${what} (${reason === null ? 'no reason given' : toWords(reason)})`;
}

export function describeUnknown(details: unknown): string | null {
  if (typeof details !== 'object' || details === null) return null;
  const { reason, description } = details as Item;
  const parts = [textOf(reason), textOf(description)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(': ');
}

/** `subjectExemptFromDisclosure` as `subject exempt from disclosure`. */
const toWords = (code: string): string =>
  code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
