import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

import { queryLimits } from '../../../server/graphql/query-limits.ts';
import { LIMITS } from '../../../server/model/limits.ts';

const schema = buildSchema('type Query { self: Query id: Int paths: Int }');
const measure = (query: string): string[] =>
  validate(schema, parse(query), [queryLimits]).map(({ message }) => message);

const nested = (levels: number): string =>
  levels === 1 ? '{ id }' : `{ self ${nested(levels - 1)} }`;

describe('queryLimits', () => {
  it('counts levels, the last one included', () => {
    expect(measure(nested(LIMITS.queryDepth))).toEqual([]);
    expect(measure(nested(LIMITS.queryDepth + 1))).toEqual([
      'The query is too large: at most 12 levels are allowed.',
    ]);
  });

  it('counts fields and aliases', () => {
    expect(measure(`{ ${'id '.repeat(LIMITS.queryFields)} }`)).toEqual([]);
    expect(measure(`{ ${'id '.repeat(LIMITS.queryFields + 1)} }`)[0]).toContain('300 fields');
    const aliased = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: id`).join(' ')} }`;
    expect(measure(aliased(LIMITS.queryAliases))).toEqual([]);
    expect(measure(aliased(LIMITS.queryAliases + 1))[0]).toContain('50 aliases');
  });

  it('counts what a fragment holds each time that it is spread', () => {
    const fragment = `fragment f on Query { ${'id '.repeat(100)} }`;
    expect(measure(`{ ...f ...f ...f } ${fragment}`)).toEqual([]);
    expect(measure(`{ ...f ...f ...f id } ${fragment}`)[0]).toContain('300 fields');
    expect(measure(`{ self { ... { ...g } } } fragment g on Query ${nested(12)}`)[0]).toContain(
      '12 levels',
    );
  });

  it('ends at fragments that contain themselves or nothing but spreads', () => {
    expect(measure('{ ...f } fragment f on Query { ...f }')[0]).toContain('too large');
    expect(measure('{ ...f } fragment f on Query { self { ...f } }')[0]).toContain('12 levels');
    const doubling = Array.from(
      { length: 60 },
      (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`,
    );
    expect(measure(`{ ...f0 } ${doubling.join(' ')}`)[0]).toContain('too large');
  });

  it('measures each operation on its own', () => {
    const half = 'id '.repeat(200);
    expect(measure(`query a { ${half} } query b { ${half} }`)).toEqual([]);
  });

  it('allows four path questions', () => {
    expect(measure('{ a: paths b: paths c: paths d: paths }')).toEqual([]);
    expect(measure('{ a: paths b: paths c: paths d: paths e: paths }')[0]).toContain('4 path');
  });
});
