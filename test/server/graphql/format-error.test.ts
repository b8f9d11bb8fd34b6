import { describe, expect, it } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { toErrorFormatter } from '../../../server/graphql/format-error.ts';
import { queryLimits } from '../../../server/graphql/query-limits.ts';
import { CountryCodeScalar } from '../../../server/graphql/scalars.ts';
import {
  InvalidRequest,
  NotAllowed,
  NotFound,
  TimedOut,
  TooExpensive,
  Unavailable,
} from '../../../server/model/errors.ts';

const logged: { facts: object; message: string }[] = [];
const log = {
  error: (facts: object, message: string) => void logged.push({ facts, message }),
  warn: (facts: object, message: string) => void logged.push({ facts, message }),
};

/** What a client reads when a resolver throws this. */
async function formatThrown(error: unknown) {
  return ask('{ fail(first: 1) }', {}, error);
}

async function ask(query: string, variables: Record<string, unknown>, thrown?: unknown) {
  const server = new ApolloServer({
    typeDefs: `
      scalar CountryCode
      input Where { countries: [CountryCode!] }
      type Query { fail(first: Int!, where: Where): Int }`,
    resolvers: {
      CountryCode: CountryCodeScalar,
      Query: {
        fail: () => {
          throw thrown;
        },
      },
    },
    formatError: toErrorFormatter(log),
    validationRules: [queryLimits],
    parseOptions: { maxTokens: 100 },
    includeStacktraceInErrorResponses: false,
  });
  const { body } = await server.executeOperation({ query, variables });
  await server.stop();
  if (body.kind !== 'single') throw new Error('not one answer');
  const [error] = body.singleResult.errors ?? [];
  return error;
}

describe('errors that say who must act', () => {
  it.each([
    [
      new InvalidRequest('first must be 1: 2.', { field: 'first', allowed: '1' }),
      { message: 'first must be 1: 2.', code: 'BAD_USER_INPUT', field: 'first', allowed: '1' },
    ],
    [new NotFound('There is no x.'), { message: 'There is no x.', code: 'NOT_FOUND' }],
    [new TooExpensive('Too much.'), { message: 'Too much.', code: 'TOO_EXPENSIVE' }],
    [new TimedOut('Too long.'), { message: 'Too long.', code: 'TIMED_OUT' }],
    [
      new NotAllowed('Sign in.', { isSignedIn: false }),
      { message: 'Sign in.', code: 'UNAUTHENTICATED' },
    ],
    [
      new NotAllowed('Curators only.', { isSignedIn: true }),
      { message: 'Curators only.', code: 'FORBIDDEN' },
    ],
    [
      new Unavailable('Cannot reach bolt://10.0.0.1 as neo4j.', 'Start it.'),
      {
        message: 'The graph database does not answer at the moment. Try again shortly.',
        code: 'UNAVAILABLE',
      },
    ],
  ])('%s', async (error, { message, ...extensions }) => {
    expect(await formatThrown(error)).toMatchObject({ message, extensions, path: ['fail'] });
  });
});

describe('faults', () => {
  it.each([
    new Error('password is hunter2 at /srv/secret.ts'),
    new TypeError('x is undefined'),
    new GraphQLError('made by a library', { extensions: { code: 'ODD', query: 'MATCH (n)' } }),
    'a text',
  ])('%s becomes a reference that the log repeats', async (error) => {
    logged.length = 0;
    const answer = await formatThrown(error);
    expect(Object.keys(answer?.extensions ?? {})).toEqual(['code', 'reference']);
    expect(answer?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|undefined|library|MATCH|a text/);
    expect(logged[0]?.facts).toMatchObject({ reference: answer?.extensions?.['reference'] });
  });
});

describe('errors of GraphQL itself', () => {
  it.each([
    ['query ($first: Int!) { fail(first: $first) }', { first: 'x' }, 'first'],
    ['query ($first: Int!) { fail(first: $first) }', {}, 'first'],
    [
      'query ($where: Where) { fail(first: 1, where: $where) }',
      { where: { countries: ['US', 'XX'] } },
      'where.countries',
    ],
    ['query ($w: Where) { fail(first: 1, where: $w) }', { w: { other: 1 } }, 'w'],
    ['{ fail(first: 1, where: {countries: ["US", "XX"]}) }', {}, 'where.countries'],
  ])('%s with %j names the field', async (query, variables, field) => {
    expect((await ask(query, variables))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
    });
  });

  it('names the field of a literal of another type as a failed validation', async () => {
    expect((await ask('{ fail(first: "x") }', {}))?.extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      field: 'first',
    });
  });

  it('cannot be led astray by a value that looks like a place', async () => {
    const answer = await ask('query ($where: Where) { fail(first: 1, where: $where) }', {
      where: { countries: ['" at "first"; '] },
    });
    expect(answer?.extensions?.['field']).toBe('where.countries');
  });

  it('says no more than it must of a long value', async () => {
    const variables = { first: 'x'.repeat(10_000) };
    const answer = await ask('query ($first: Int!) { fail(first: $first) }', variables);
    expect(answer?.message.length).toBeLessThanOrEqual(501);
  });

  it.each([
    ['{ fail', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query a { fail(first: 1) } query b { fail(first: 1) }', 'OPERATION_RESOLUTION_FAILURE'],
    [`{ ${'__typename '.repeat(101)} }`, 'TOO_EXPENSIVE'],
  ])('%s: %s', async (query, code) => {
    expect((await ask(query, {}))?.extensions?.['code']).toBe(code);
  });
});
