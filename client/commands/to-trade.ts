/** What did the server say? Its parts as the plain data of the state. */
import type {
  LinkPartsFragment,
  PartyPartsFragment,
  PathPartsFragment,
  ProvenancePartsFragment,
  ShipmentPartsFragment,
} from '../api/generated.ts';
import type { Link, Party, Provenance, Shipment, SupplyPath } from '../state/trade.ts';

export function toParty({ id, name, country, __typename }: PartyPartsFragment): Party {
  return { id, name, country, kind: __typename === 'Person' ? 'PERSON' : 'COMPANY' };
}

function toProvenance({ dataset, record }: ProvenancePartsFragment): Provenance {
  const { id, title, isInvented } = dataset;
  return { datasetId: id, datasetTitle: title, isInvented, record };
}

export function toShipment(parts: ShipmentPartsFragment): Shipment {
  const { consignor, consignee, provenance, ...rest } = parts;
  return {
    ...rest,
    consignorId: consignor.id,
    consigneeId: consignee.id,
    provenance: toProvenance(provenance),
  };
}

export function toLink(parts: LinkPartsFragment): Link {
  const isOwnership = parts.__typename === 'Ownership';
  return {
    id: parts.id,
    kind: isOwnership ? 'OWNERSHIP' : 'CONTROL',
    owner: toParty(parts.owner),
    owned: toParty(parts.owned),
    validFrom: parts.validFrom,
    validTo: parts.validTo,
    shareMin: isOwnership ? parts.shareMin : null,
    shareMax: isOwnership ? parts.shareMax : null,
    role: isOwnership ? parts.interest : parts.role,
    provenance: toProvenance(parts.provenance),
  };
}

export function toSupplyPath(parts: PathPartsFragment): SupplyPath {
  return {
    ...parts,
    parties: parts.parties.map(toParty),
    hops: parts.hops.map((hop) =>
      hop.__typename === 'ShipmentHop'
        ? {
            kind: 'SHIPMENT',
            shipment: toShipment(hop.shipment),
            alternatives: hop.alternatives,
          }
        : { kind: 'LINK', link: toLink(hop.link) },
    ),
    junctions: parts.junctions.map(({ company, arrival, departure, links, ...rest }) => ({
      ...rest,
      companyId: company.id,
      arrivalId: arrival.id,
      departureId: departure.id,
      linkIds: links.map(({ id }) => id),
    })),
  };
}
