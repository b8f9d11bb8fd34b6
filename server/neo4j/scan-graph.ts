/**
 * Reads one committed version of the graph, as path questions need it: all of it, or what came since
 * an earlier version.
 *
 * Exact, whatever imports do meanwhile: what belongs to a version follows from numbers and versions
 * that never change, and a party that a later import describes keeps the country it had. So a version
 * can be read while the next one is written, or after it. Only a graph that was replaced, or had
 * something taken away, is no longer the one that was begun: GraphReplaced.
 *
 * Several sessions read ranges of numbers at once; whatever comes goes to `sink` as it comes.
 */
import { type CommittedGraph, countGraph } from './committed-graph.ts';
import type { Database } from './database.ts';
import {
  GraphReading,
  type ScannedLink,
  type ScannedParty,
  type ScanOptions,
  type ShipmentLists,
} from './graph-reading.ts';

/** Parties come before the links and shipments that name them. */
export interface GraphSink {
  addParty(party: ScannedParty): void;
  addLink(link: ScannedLink): void;
  addShipments(lists: ShipmentLists): void;
}

/** All of it. Throws GraphReplaced, Unavailable, and the signal's reason. */
export async function scanGraph(
  database: Database,
  graph: CommittedGraph,
  sink: GraphSink,
  options: ScanOptions = {},
): Promise<void> {
  const reading = new GraphReading(database, graph, countGraph(graph).shipments, options);
  await reading.run(
    reading.toRanges(0, graph.belowPartySeq, (range) =>
      reading.readParties(range, (party) => sink.addParty(party)),
    ),
  );
  await reading.run([
    ...reading.toRanges(0, graph.belowSeq, (range) =>
      reading.readShipments(range, (lists) => sink.addShipments(lists)),
    ),
    () => reading.readLinks(-1, (link) => sink.addLink(link)),
  ]);
  await reading.expectSameGraph();
}

/**
 * What came since `before`, an earlier version of the same graph: among the parties, those that are
 * new or changed, and those that something new names. Held until it is complete, so meant for an
 * addition that is small beside the graph. Throws as `scanGraph` does.
 */
export async function scanAdditions(
  database: Database,
  before: { readonly number: number; readonly belowSeq: number },
  graph: CommittedGraph,
  sink: GraphSink,
  options: ScanOptions = {},
): Promise<void> {
  const reading = new GraphReading(database, graph, graph.belowSeq - before.belowSeq, options);
  const links: ScannedLink[] = [];
  const shipments: ShipmentLists[] = [];
  const changed = new Map<number, ScannedParty>();
  await reading.run([
    ...reading.toRanges(before.belowSeq, graph.belowSeq, (range) =>
      reading.readShipments(range, (lists) => shipments.push(lists)),
    ),
    () => reading.readLinks(before.number, (link) => links.push(link)),
    () => reading.readChangedParties(before.number, (party) => changed.set(party.seq, party)),
  ]);

  const named = new Set<number>();
  for (const { ownerSeq, ownedSeq } of links) named.add(ownerSeq).add(ownedSeq);
  for (const { consignors, consignees } of shipments) {
    for (const seq of consignors) named.add(seq);
    for (const seq of consignees) named.add(seq);
  }
  const unchanged = [...named].filter((seq) => !changed.has(seq));
  for (const party of changed.values()) sink.addParty(party);
  await reading.readPartiesByNumber(unchanged, (party) => sink.addParty(party));
  for (const link of links) sink.addLink(link);
  for (const lists of shipments) sink.addShipments(lists);
  await reading.expectSameGraph();
}
