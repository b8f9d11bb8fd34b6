/**
 * How does an error read to a client?
 *
 * An allow-list: only errors that say who must act keep their text. Anything else is a fault of ours
 * and becomes a reference that the log repeats, since its text may tell what is nobody's business.
 */
import { randomUUID } from 'node:crypto';

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import {
  InvalidRequest,
  NotAllowed,
  NotFound,
  TimedOut,
  TooExpensive,
  Unavailable,
} from '../model/errors.ts';
import { LIMITS } from '../model/limits.ts';
import { findInputField } from './find-input-field.ts';

export interface ErrorLog {
  error(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/** Codes of GraphQL and of Apollo that speak of the request, so that their text may be shown. */
const CODES_OF_REQUESTS = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_EXPENSIVE',
]);
const MOST_CHARACTERS = 500;

/** For Apollo's `formatError`. */
export function toErrorFormatter(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const where = {
      ...(locations === undefined ? {} : { locations }),
      ...(path === undefined ? {} : { path }),
    };
    const cause = unwrapResolverError(error);
    const known = toKnownError(cause, log) ?? toRequestError(formatted, error);
    if (known !== null) return { ...known, ...where };

    const reference = randomUUID();
    log.error({ reference, err: cause, path }, 'A request failed because of a fault');
    return {
      message: `Something went wrong here. The log of the server says more under ${reference}.`,
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** Errors of `model/errors.ts`; null for any other. */
function toKnownError(error: unknown, log: ErrorLog): GraphQLFormattedError | null {
  if (error instanceof InvalidRequest) {
    const { field, allowed } = error;
    return toFormatted(error.message, { code: 'BAD_USER_INPUT', field, allowed });
  }
  if (error instanceof NotFound) return toFormatted(error.message, { code: 'NOT_FOUND' });
  if (error instanceof TooExpensive) return toFormatted(error.message, { code: 'TOO_EXPENSIVE' });
  if (error instanceof TimedOut) return toFormatted(error.message, { code: 'TIMED_OUT' });
  if (error instanceof NotAllowed) {
    const code = error.isSignedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    return toFormatted(error.message, { code });
  }
  if (error instanceof Unavailable) {
    // Its text names addresses and users, which is for the operator.
    log.warn({ err: error, remedy: error.remedy }, 'A request failed: not available');
    const message = 'The graph database does not answer at the moment. Try again shortly.';
    return toFormatted(message, { code: 'UNAVAILABLE' });
  }
  return null;
}

/** What GraphQL or Apollo say of the request itself; null for faults while answering it. */
function toRequestError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError | null {
  const code = formatted.extensions?.['code'];
  if (!(error instanceof GraphQLError) || typeof code !== 'string') return null;
  if (!CODES_OF_REQUESTS.has(code)) return null;
  if (/Document contains more \w+ \d+ tokens/.test(error.message)) {
    const allowed = `at most ${LIMITS.queryTokens} tokens`;
    const message = `The query is too large: ${allowed} are allowed.`;
    return toFormatted(message, { code: 'TOO_EXPENSIVE', allowed });
  }
  // Apollo renames the code of a refused literal; `allowed` shows that it was one of ours.
  const allowed = error.extensions['allowed'];
  const isTooExpensive = findCause(error).extensions['code'] === 'TOO_EXPENSIVE';
  if (isTooExpensive) return toFormatted(error.message, { code: 'TOO_EXPENSIVE', allowed });
  if (code !== 'BAD_USER_INPUT' && code !== 'GRAPHQL_VALIDATION_FAILED') {
    return toFormatted(error.message, { code });
  }
  const field = findInputField(error);
  if (allowed === undefined) return toFormatted(error.message, { code, ...(field && { field }) });
  const said = findCause(error).message;
  const message = field === null ? said : `${field}: ${said}`;
  return toFormatted(message, { code: 'BAD_USER_INPUT', ...(field && { field }), allowed });
}

/** The error that was thrown first, below those that GraphQL and Apollo wrapped around it. */
function findCause(error: GraphQLError): GraphQLError {
  const { originalError } = error;
  return originalError instanceof GraphQLError ? findCause(originalError) : error;
}

function toFormatted(message: string, extensions: Record<string, unknown>): GraphQLFormattedError {
  const isLong = message.length > MOST_CHARACTERS;
  return { message: isLong ? `${message.slice(0, MOST_CHARACTERS)}…` : message, extensions };
}
