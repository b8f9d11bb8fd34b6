/** What does a person at a shell read about an error, and which exit code does the program end with? */
import {
  InvalidRequest,
  NotAllowed,
  NotFound,
  TimedOut,
  TooExpensive,
  Unavailable,
} from '../model/errors.ts';

/** The reason of the signal that Ctrl-C aborts. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const BY_USER = [InvalidRequest, NotFound, TooExpensive, NotAllowed];

/** 1: failed; 2: wrong usage; 130: stopped by Ctrl-C, as shells count. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return 130;
  return BY_USER.some((each) => error instanceof each) ? 2 : 1;
}

/** One sentence, with what to do; all that is known when `isVerbose`. */
export function describeError(error: unknown, { isVerbose }: { isVerbose: boolean }): string {
  const sentence = toSentence(error);
  if (!isVerbose || !(error instanceof Error)) return sentence;
  const stacks: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    stacks.push(each.stack ?? each.message);
  }
  return [sentence, ...stacks].join('\n');
}

function toSentence(error: unknown): string {
  if (error instanceof Unavailable) return `${error.message} ${error.remedy}`;
  const isOurs = [...BY_USER, TimedOut, Interrupted].some((each) => error instanceof each);
  if (isOurs) return (error as Error).message;
  const text = error instanceof Error ? error.message : String(error);
  return `This should not happen: ${text.split('\n')[0]}. Run again with --verbose to see where.`;
}
