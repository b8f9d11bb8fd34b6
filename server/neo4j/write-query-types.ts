import type { CypherFile, FieldType } from './cypher-file.ts';
import { SCALARS } from './cypher-file.ts';

/** The TypeScript of `generated.ts`: parameters and row of each statement, by its name. Pure. */
export function toQueryTypes(files: readonly CypherFile[]): string {
  const queries = files.filter((file) => file.access !== 'schema');
  const rowTypes = new Set(
    queries
      .flatMap((file) => [...file.params, ...file.row])
      .map((field) => field.type.base)
      .filter((base) => !isScalar(base)),
  );
  const entries = queries.map(
    (file) => `  /** ${file.summary} */
  '${file.name}': {
    access: '${file.access}';
    params: ${toObjectType(file.params)};
    row: ${toObjectType(file.row)};
  };`,
  );
  return `// Written by \`npm run codegen\` from the headers in cypher/. Do not edit.
${rowTypes.size === 0 ? '' : `import type { ${[...rowTypes].sort().join(', ')} } from '../model/rows.ts';\n`}
export interface Queries {
${entries.join('\n')}
}
`;
}

function toObjectType(fields: CypherFile['params']): string {
  if (fields.length === 0) return 'Record<never, never>';
  return `{ ${fields.map((field) => `${field.name}: ${toType(field.type)}`).join('; ')} }`;
}

function toType({ base, isList, isNullable }: FieldType): string {
  const single = base === 'int' || base === 'float' ? 'number' : base === 'date' ? 'string' : base;
  return `${isList ? `readonly ${single}[]` : single}${isNullable ? ' | null' : ''}`;
}

const isScalar = (base: string): boolean => SCALARS.some((each) => each === base);
