/** Reads the shipment records of a lane, a page at a time, newest first. */
import { type AppState, type Records } from '../state/app-state.ts';
import type { Command } from './command.ts';
import { noteProblem, toProblem } from './to-problem.ts';
import { toShipment } from './to-trade.ts';

const PAGE = 25;

/** `hs` limits the records to these codes; empty: all goods between the two. */
export function readRecords(fromId: string, toId: string, hs: readonly string[]): Command {
  return {
    label: 'Read records',
    slot: 'inspector',
    now: (state) => ({ ...state, records: null, inspectorProblem: null }),
    ask: (api, signal) => askRecords({ api, signal, fromId, toId, hs, before: null }),
  };
}

export function readMoreRecords(before: Records, hs: readonly string[]): Command {
  const { fromId, toId } = before;
  return {
    label: 'Read more records',
    slot: 'inspector',
    ask: (api, signal) => askRecords({ api, signal, fromId, toId, hs, before }),
  };
}

async function askRecords({
  api,
  signal,
  fromId,
  toId,
  hs,
  before,
}: {
  api: Parameters<NonNullable<Command['ask']>>[0];
  signal: AbortSignal;
  fromId: string;
  toId: string;
  hs: readonly string[];
  before: Records | null;
}): Promise<(state: AppState) => AppState> {
  const filter = { consignorIds: [fromId], consigneeIds: [toId], ...(hs.length > 0 ? { hs } : {}) };
  const page = { first: PAGE, ...(before?.endCursor ? { after: before.endCursor } : {}) };
  try {
    const { shipments } = await api.shipments(filter, page, signal);
    const { totalCount, endCursor } = shipments;
    const items = [...(before?.items ?? []), ...shipments.items.map(toShipment)];
    return (state) => ({ ...state, records: { fromId, toId, items, totalCount, endCursor } });
  } catch (error) {
    if (signal.aborted) throw error;
    const inspectorProblem = toProblem(error);
    return (state) => noteProblem({ ...state, inspectorProblem }, inspectorProblem);
  }
}
