import { LIMITS } from '../../model/limits.ts';
import { parsePage } from '../../model/parse-path-question.ts';
import {
  parseTotalsQuestion,
  parseTradeFlowFilter,
} from '../../model/parse-trade-flow-question.ts';
import type { Resolvers } from '../generated.ts';

export const flowResolvers = {
  Query: {
    tradeFlows: (_query, { filter, ...page }, { tradeFlows, signal }) =>
      tradeFlows.findTradeFlows(
        parseTradeFlowFilter(filter),
        parsePage(page, LIMITS.listFirst, 50),
        signal,
      ),
    tradeFlowTotals: (_query, { filter, ...question }, { tradeFlows, signal }) => {
      const { by, first } = parseTotalsQuestion(question);
      return tradeFlows.sumTradeFlows(parseTradeFlowFilter(filter), by, first, signal);
    },
  },
} satisfies Resolvers;
