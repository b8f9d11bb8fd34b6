/**
 * What can go wrong, by who must act: the user, the operator, or a programmer (any other Error).
 *
 * Thrown anywhere, caught at the edges only: `graphql/format-error.ts` and `cli/` say how each
 * reads to a person. The message is one sentence: what was wrong, expected and found.
 */

/** The user asked for something that cannot be answered as asked. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  /** Where in the input, as the user wrote it: `hops.min`, `from.countries`. */
  readonly field: string;
  /** What would have been accepted, as words: `a whole number from 1 to 500`. */
  readonly allowed: string;

  constructor(message: string, { field, allowed }: { field: string; allowed: string }) {
    super(message);
    this.field = field;
    this.allowed = allowed;
  }
}

/** The user named something that is not in the graph. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** A valid request that would cost more than this server allows. */
export class TooExpensive extends Error {
  override readonly name = 'TooExpensive';
}

/** The caller is not signed in, or may not do this. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
  readonly isSignedIn: boolean;

  constructor(message: string, { isSignedIn }: { isSignedIn: boolean }) {
    super(message);
    this.isSignedIn = isSignedIn;
  }
}

/** Something that the server needs is not there: the database, Java, a free port. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  /** What the operator can do about it, as a sentence. */
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** Work that was started and did not end within its limit. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}
