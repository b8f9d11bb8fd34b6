/** What stands behind the ids of an answer, read through the loaders of the request. */
import type { Entity } from '../../model/entity.ts';
import type { FoundPath } from '../../model/path-answer.ts';
import type { PathFacts } from '../../model/risk-flag.ts';
import type { ShownNetwork } from '../../model/shown-network.ts';
import type { Loaders } from '../loaders.ts';

export async function readPathFacts(path: FoundPath, loaders: Loaders): Promise<PathFacts> {
  const shipmentIds = path.hops.flatMap((hop) => (hop.kind === 'SHIPMENT' ? [hop.shipmentId] : []));
  const [parties, shipments] = await Promise.all([
    Promise.all(path.partyIds.map(loaders.party)),
    Promise.all(shipmentIds.map(loaders.shipment)),
  ]);
  const companies = parties.filter((each) => each.kind === 'COMPANY');
  return {
    path,
    companies: new Map(companies.map((each) => [each.id, each])),
    shipments: new Map(shipments.map((each) => [each.id, each])),
  };
}

/** Everyone at an end of a lane or link that is shown, once, in the order of the lanes. */
export async function readNetworkParties(
  { lanes, linkIds }: ShownNetwork,
  loaders: Loaders,
): Promise<readonly Entity[]> {
  const links = await Promise.all(linkIds.map(loaders.link));
  const ids = new Set([
    ...lanes.flatMap(({ consignorId, consigneeId }) => [consignorId, consigneeId]),
    ...links.flatMap(({ ownerId, ownedId }) => [ownerId, ownedId]),
  ]);
  return Promise.all([...ids].map(loaders.party));
}
