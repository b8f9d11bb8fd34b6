/** What stands behind the rows of an answer in Neo4j: records and parties, all in one round trip. */
import { Unavailable } from '../model/errors.ts';
import type { PathEvidence } from '../model/path-answer.ts';
import type { Database } from '../neo4j/database.ts';
import { Neo4jEntityReader } from '../neo4j/entity-reader.ts';
import { Neo4jShipmentReader } from '../neo4j/shipment-reader.ts';
import type { PartyTable } from '../projection/graph-projection.ts';
import { readId } from '../projection/party-table.ts';
import type { ShipmentFacts } from './describe-path.ts';
import { toShipmentFacts } from './open-search-row.ts';
import type { SearchRow } from './search/search-request.ts';

export interface RowEvidence extends PathEvidence {
  /** By number. */
  readonly factsOf: ReadonlyMap<number, ShipmentFacts>;
}

/** Rejects with Unavailable when Neo4j has gone on and a record is not there any more. */
export async function readEvidence(
  database: Database,
  rows: readonly SearchRow[],
  parties: PartyTable,
  signal: AbortSignal,
): Promise<RowEvidence> {
  const found = new Map(rows.flatMap((row) => row.shipments).map((each) => [each.seq, each]));
  const partyIds = [...new Set(rows.flatMap((row) => row.parties))].map((at) =>
    readId(parties, at),
  );
  if (found.size === 0) return { factsOf: new Map(), shipments: new Map(), parties: new Map() };
  const [records, entities] = await Promise.all([
    new Neo4jShipmentReader(database).readNumbered([...found.keys()], signal),
    new Neo4jEntityReader(database).readEntities(partyIds, signal),
  ]);
  if (records.size < found.size) {
    throw new Unavailable(
      'Shipments on these paths are not in Neo4j any more: the graph in memory is an older one.',
      'Ask again when the new one is loaded.',
    );
  }
  const toFacts = ([seq, { id }]: [number, { id: string }]) =>
    [seq, toShipmentFacts(found.get(seq)!, id)] as const;
  return {
    factsOf: new Map([...records].map(toFacts)),
    shipments: new Map([...records.values()].map((each) => [each.id, each])),
    parties: entities,
  };
}
