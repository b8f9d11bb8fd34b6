// Written by `npm run codegen` from the headers in cypher/. Do not edit.

export interface Queries {
  /** The version of the graph: how many imports changed it, and a hash chained over them. */
  'entity/graph-version': {
    access: 'read';
    params: Record<never, never>;
    row: { number: number; hash: string };
  };
}
