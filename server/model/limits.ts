/** The limits of a request: stated in the schema, checked where requests are parsed. */
export const LIMITS = {
  /** Rows of one page of a path answer. */
  pathsFirst: 500,
  /** Rows of one page of any other connection. */
  listFirst: 1_000,
  /** Hits of one search. */
  searchFirst: 100,
  /** Ids in one selector of a question. */
  selectorIds: 10_000,
  /** Characters of a search text. */
  searchText: 200,
  hops: { least: 1, most: 6 },
  links: { least: 0, most: 2 },
  /** Days between two shipments. */
  dwellDays: { least: 0, most: 3_650 },
  /** Milliseconds that one path question may take. */
  pathBudgetMs: 25_000,
  /** Milliseconds that any request may take; above the budget, so that a path answer still gets out. */
  requestMs: 30_000,
  /** Requests answered at once; the next is sent away with 429. */
  concurrentRequests: 16,
  /** Rows of the totals of trade flows. */
  flowTotals: 5_000,
  /** Lanes and links of the network that comes with a path answer; its totals tell the rest. */
  networkEdges: 2_000,
  /** Bytes of a request body. */
  bodyBytes: 256 * 1024,
  queryTokens: 2_000,
  queryDepth: 12,
  queryFields: 300,
  queryAliases: 50,
  /** Path questions in one request. */
  queryPathQuestions: 4,
} as const;
