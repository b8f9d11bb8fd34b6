/** What each figure should reach on two quiet cores, by number of shipments: at most, unless said. */

type BySize = Readonly<Partial<Record<number, number>>>;

const bySize = (small: number | null, middle: number | null, large: number | null): BySize => ({
  ...(small === null ? {} : { 100_000: small }),
  ...(middle === null ? {} : { 1_000_000: middle }),
  ...(large === null ? {} : { 10_000_000: large }),
});

/** Milliseconds unless the name says otherwise; of high priority goods and of all goods alike. */
export const TARGETS = {
  preparedMs: bySize(4, 6, 15),
  newFiltersMs: bySize(15, 50, 120),
  oneSidedP50Ms: bySize(0.2, 0.5, 3),
  oneSidedP95Ms: bySize(5, 10, 40),
  unionMs: bySize(5, 10, 130),
  indexBytes: bySize(50, 48, 45),
  buildMicroseconds: bySize(1.2, 0.8, 0.6),
  /** At least. */
  scanPerSecond: bySize(null, 250_000, 250_000),
  restartMs: bySize(null, null, 3_000),
  memoryMb: bySize(300, 450, 1_400),
  /** At least: times as fast as Cypher, all goods. */
  timesCypher: bySize(500, null, null),
  graphqlMs: bySize(null, 60, null),
  /** Whatever the size: until the threads of a question that was given up are free again. */
  givenUpMs: 100,
  /** Whatever the size: the longest that the server's event loop stands still. */
  eventLoopMs: 20,
} as const;
