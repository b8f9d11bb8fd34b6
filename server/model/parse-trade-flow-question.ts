/** Which trade flows are asked for? Checks what a request says, or throws InvalidRequest naming the field. */
import type { CountryCode } from './entity.ts';
import { LIMITS } from './limits.ts';
import {
  type Optional,
  parseDateRange,
  parseHsPrefixes,
  parseIds,
  parseWhole,
  refuse,
} from './parse-input.ts';
import {
  TRADE_FLOW_KEYS,
  type TradeFlowFilter,
  type TradeFlowKey,
  type TradeFlowKind,
} from './trade-flow.ts';

export interface TradeFlowFilterInput {
  readonly flow: TradeFlowKind;
  readonly datasets?: Optional<readonly string[]>;
  readonly reporters?: Optional<readonly CountryCode[]>;
  readonly partners?: Optional<readonly CountryCode[]>;
  readonly hs?: Optional<readonly string[]>;
  readonly between?: Optional<{
    readonly from?: Optional<string>;
    readonly to?: Optional<string>;
  }>;
}

export function parseTradeFlowFilter(input: TradeFlowFilterInput): TradeFlowFilter {
  if (input.hs?.length === 0) throw refuse('filter.hs', 'it is empty', 'codes, or left out');
  return {
    flow: input.flow,
    datasets: parseList(input.datasets, 'filter.datasets'),
    reporters: parseList(input.reporters, 'filter.reporters'),
    partners: parseList(input.partners, 'filter.partners'),
    hsPrefixes: input.hs == null ? null : parseHsPrefixes(input.hs, 'filter.hs'),
    ...parseDateRange(input.between, 'filter.between'),
  };
}

export interface TotalsQuestion {
  readonly by: readonly TradeFlowKey[];
  readonly first: number;
}

export function parseTotalsQuestion(input: {
  readonly by: readonly TradeFlowKey[];
  readonly first?: Optional<number>;
}): TotalsQuestion {
  if (input.by.includes('PERIOD') && input.by.includes('YEAR')) {
    throw refuse('by', 'it has both', 'PERIOD or YEAR');
  }
  return {
    by: TRADE_FLOW_KEYS.filter((key) => input.by.includes(key)),
    first: parseWhole(input.first ?? LIMITS.flowTotals, 1, LIMITS.flowTotals, 'first'),
  };
}

function parseList(input: Optional<readonly string[]>, field: string) {
  if (input == null) return null;
  if (input.length === 0) throw refuse(field, 'it is empty', 'at least one, or left out');
  return parseIds(input, field);
}
