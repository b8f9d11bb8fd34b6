/**
 * What one request reads by id: asked for one by one, read in one round trip, and only once.
 *
 * `party`, `company`, `link` and `shipment` reject with NotFound: an answer that names an id which
 * is gone by the time it is read (a data set was removed) says so instead of leaving a hole.
 */
import DataLoader from 'dataloader';

import type { Dataset } from '../model/dataset.ts';
import type { Company, Entity } from '../model/entity.ts';
import { NO_SHIPMENTS, type EntityReader, type ShipmentTotals } from '../model/entity-reader.ts';
import { NotFound, Unavailable } from '../model/errors.ts';
import type { GraphStatusReader } from '../model/graph-status.ts';
import type { Location } from '../model/address.ts';
import type { Link } from '../model/link.ts';
import type { Relation } from '../model/relation.ts';
import type { SurroundingsReader } from '../model/surroundings-reader.ts';
import type { ListCopy, ListEntry, ListEntryReader, ListSource } from '../model/list-entry.ts';
import type { MatchProposal, MatchProposalStore } from '../model/match-proposal.ts';
import type { PathEvidence } from '../model/path-answer.ts';
import type { Shipment } from '../model/shipment.ts';
import type { ShipmentReader } from '../model/shipment-reader.ts';

export interface Loaders {
  /** Null when there is none. */
  readonly entity: (id: string) => Promise<Entity | null>;
  readonly party: (id: string) => Promise<Entity>;
  readonly company: (id: string) => Promise<Company>;
  readonly link: (id: string) => Promise<Link>;
  readonly relation: (id: string) => Promise<Relation>;
  /** Where a party is said to be. */
  readonly locations: (entityId: string) => Promise<readonly Location[]>;
  readonly shipment: (id: string) => Promise<Shipment>;
  readonly shipmentTotals: (companyId: string) => Promise<ShipmentTotals>;
  readonly dataset: (id: string) => Promise<Dataset>;
  readonly datasets: () => Promise<readonly Dataset[]>;
  /** Null when there is none. */
  readonly listEntry: (id: string) => Promise<ListEntry | null>;
  readonly knownListEntry: (id: string) => Promise<ListEntry>;
  readonly listSources: (entryId: string) => Promise<readonly ListSource[]>;
  readonly listCopies: () => Promise<readonly ListCopy[]>;
  /** What is proposed or decided about a party, of both kinds. */
  readonly matches: (partyId: string) => Promise<readonly MatchProposal[]>;
  /** Takes in what was read already. */
  readonly know: (evidence: PathEvidence) => void;
  /** Null when Neo4j does not answer. */
  readonly neo4j: () => Promise<{ readonly version: string; readonly edition: string } | null>;
}

/** Ids in one statement; more make a second one. */
const MOST_IDS = 5_000;

export function openLoaders(
  ports: {
    readonly entities: EntityReader;
    readonly shipments: ShipmentReader;
    readonly surroundings: SurroundingsReader;
    readonly graphStatus: GraphStatusReader;
    readonly lists: ListEntryReader;
    readonly matches: MatchProposalStore;
  },
  signal: AbortSignal,
): Loaders {
  const open = <Value>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>) =>
    new DataLoader<string, Value | null>(
      async (ids) => {
        const found = await read(ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: MOST_IDS },
    );
  const entities = open((ids) => ports.entities.readEntities(ids, signal));
  const links = open((ids) => ports.entities.readLinks(ids, signal));
  const shipments = open((ids) => ports.shipments.readShipments(ids, signal));
  const relations = open((ids) => ports.surroundings.readRelations(ids, signal));
  const locations = open((ids) => ports.surroundings.readLocations(ids, signal));
  const totals = open((ids) => ports.entities.readShipmentTotals(ids, signal));
  const listEntries = open((ids) => ports.lists.readListEntries(ids, signal));
  const listSources = open((ids) => ports.lists.readListSources(ids, signal));
  const matches = open((ids) => ports.matches.readProposalsOf(ids, signal));
  const datasets = once(() => ports.graphStatus.readDatasets(signal));
  const datasetOf = once(async () => new Map((await datasets()).map((each) => [each.id, each])));

  const party = async (id: string) => required(await entities.load(id), `company or person ${id}`);
  return {
    entity: (id) => entities.load(id),
    party,
    async company(id) {
      const found = await party(id);
      if (found.kind === 'COMPANY') return found;
      throw new NotFound(`${id} is a person, not a company.`);
    },
    relation: async (id) => required(await relations.load(id), `relation ${id}`),
    locations: async (entityId) => (await locations.load(entityId)) ?? [],
    link: async (id) => required(await links.load(id), `link ${id}`),
    shipment: async (id) => required(await shipments.load(id), `shipment ${id}`),
    shipmentTotals: async (companyId) => (await totals.load(companyId)) ?? NO_SHIPMENTS,
    dataset: async (id) => (await datasetOf()).get(id) ?? toUnfinishedDataset(id),
    datasets,
    listEntry: (id) => listEntries.load(id),
    knownListEntry: async (id) => required(await listEntries.load(id), `list entry ${id}`),
    listSources: async (entryId) => (await listSources.load(entryId)) ?? [],
    listCopies: once(() => ports.lists.readListCopies(signal)),
    matches: async (partyId) => (await matches.load(partyId)) ?? [],
    know(evidence) {
      for (const [id, each] of evidence.parties) entities.prime(id, each);
      for (const [id, each] of evidence.shipments) shipments.prime(id, each);
    },
    neo4j: once(() => ports.graphStatus.readServer().catch(toNullWhenUnavailable)),
  };
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}

function required<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new NotFound(`There is no ${what}.`);
  return value;
}

function toNullWhenUnavailable(error: unknown): null {
  if (error instanceof Unavailable) return null;
  throw error;
}

/** Records of an import that still runs name a data set that is described at its end. */
const toUnfinishedDataset = (id: string): Dataset => ({
  id,
  title: id,
  publisher: null,
  licence: null,
  retrievedOn: null,
  files: [],
  rows: 0,
  imported: 0,
  unchanged: 0,
  rejected: 0,
  rejectedByReason: [],
  importedAt: null,
  isInvented: false,
  copiesAsOf: [],
  update: null,
});
