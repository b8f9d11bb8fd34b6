import { expect, it } from '@jest/globals';

import { parseCypherFile } from '../../../server/neo4j/cypher-file.ts';
import { toQueryTypes } from '../../../server/neo4j/write-query-types.ts';

const file = (...lines: string[]) => parseCypherFile('test/example', lines.join('\n'));

const GOOD = [
  '// Companies of a country.',
  '//',
  '// @access read',
  '// @param country : string?   null: any',
  '// @param first   : int',
  '// @row   ids     : string[]  in order',
  'MATCH (c:Company) WHERE c.country = $country // not $this',
  'RETURN collect(c.id) AS ids LIMIT $first',
];

it('reads what a header promises', () => {
  expect(file(...GOOD)).toMatchObject({
    access: 'read',
    summary: 'Companies of a country.',
    params: [
      { name: 'country', type: { base: 'string', isList: false, isNullable: true } },
      { name: 'first', type: { base: 'int', isList: false, isNullable: false } },
    ],
    row: [{ name: 'ids', type: { base: 'string', isList: true, isNullable: false } }],
  });
});

it('refuses a header that does not say what the statement uses', () => {
  expect(() => file(...GOOD, 'AND $other')).toThrow('uses $other without a @param line');
  expect(() => file(...GOOD.slice(0, -1), 'RETURN 1 AS ids')).toThrow('names first');
});

it('refuses a header without access, summary or known types, and an empty statement', () => {
  expect(() => file('// Summary.', 'RETURN 1')).toThrow('@access');
  expect(() => file('// @access read', 'RETURN 1')).toThrow('summary');
  expect(() => file('// S.', '// @access read', '// @row a : text', 'RETURN 1')).toThrow(
    'unknown type',
  );
  expect(() => file('// S.', '// @access read', '// @rows a : int', 'RETURN 1')).toThrow(
    'cannot read',
  );
  expect(() => file('// S.', '// @access read', '')).toThrow('no statement');
});

it('writes one type per statement, rows of the vocabulary by name', () => {
  const rows = file(
    '// S.',
    '// @access write',
    '// @param rows : LinkRow[]',
    'UNWIND $rows AS row RETURN 1',
  );
  const text = toQueryTypes([rows, file(...GOOD)]);
  expect(text).toContain("import type { LinkRow } from '../model/rows.ts';");
  expect(text).toContain('params: { rows: readonly LinkRow[] };');
  expect(text).toContain('params: { country: string | null; first: number };');
  expect(text).toContain('row: { ids: readonly string[] };');
});
