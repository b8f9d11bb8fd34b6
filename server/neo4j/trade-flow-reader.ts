/** Trade flows out of Neo4j, and sums of them. */
import type { HsMapping } from '../model/hs-edition.ts';
import { parseCursor, toCursor } from '../model/list-cursor.ts';
import type { Page } from '../model/path-finder.ts';
import type {
  TradeFlow,
  TradeFlowFilter,
  TradeFlowKey,
  TradeFlowKind,
  TradeFlowPage,
  TradeFlowReader,
  TradeFlowTotal,
  TradeFlowTotals,
  Valuation,
} from '../model/trade-flow.ts';
import type { Database, Params, Row } from './database.ts';

export class Neo4jTradeFlowReader implements TradeFlowReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async findTradeFlows(
    filter: TradeFlowFilter,
    { first, after }: Page,
    signal?: AbortSignal,
  ): Promise<TradeFlowPage> {
    const scope = toScope(filter);
    const page = { ...scope, ...toAfter(after), first: first + 1 };
    const [[total], rows] = await Promise.all([
      this.#database.read('flow/count', scope, { signal }),
      this.#database.read('flow/page', page, { signal }),
    ]);
    const shown = rows.slice(0, first);
    const last = rows.length > first ? shown.at(-1) : undefined;
    return {
      items: shown.map(toTradeFlow),
      totalCount: total?.count ?? 0,
      endCursor: last === undefined ? null : toCursor('tradeFlows', [last.firstDay, last.id]),
    };
  }

  async sumTradeFlows(
    filter: TradeFlowFilter,
    by: readonly TradeFlowKey[],
    first: number,
    signal?: AbortSignal,
  ): Promise<TradeFlowTotals> {
    const asked = {
      byReporter: by.includes('REPORTER'),
      byPartner: by.includes('PARTNER'),
      byHs6: by.includes('HS6'),
      byPeriod: by.includes('PERIOD'),
      byYear: by.includes('YEAR'),
    };
    const params = { ...toScope(filter), ...asked, first };
    const rows = await this.#database.read('flow/totals', params, { signal });
    return {
      items: rows.map(toTotal),
      totalCount: rows[0]?.totalCount ?? 0,
    };
  }
}

function toScope(filter: TradeFlowFilter): Params<'flow/count'> {
  const { flow, datasets, reporters, partners, hsPrefixes, from, to } = filter;
  return { flow, datasets, reporters, partners, hsPrefixes, fromDay: from, toDay: to };
}

function toAfter(cursor: string | null) {
  if (cursor === null) return { afterDay: null, afterId: null };
  const [afterDay, afterId] = parseCursor('tradeFlows', ['number', 'string'], cursor);
  return { afterDay: afterDay as number, afterId: afterId as string };
}

function toTradeFlow(row: Row<'flow/page'>): TradeFlow {
  const { dataset, record, sha256 } = row;
  return {
    ...row,
    flow: row.flow as TradeFlowKind,
    hsMapping: row.hsMapping as HsMapping | null,
    valuation: row.valuation as Valuation | null,
    provenance: { dataset, record, sha256 },
  };
}

const toTotal = (row: Row<'flow/totals'>): TradeFlowTotal => ({
  ...row,
  precision: row.isMonth ? 'MONTH' : 'YEAR',
});
