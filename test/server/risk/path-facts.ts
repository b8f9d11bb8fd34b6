/** A path of two shipments, orlin > kuzey > vektor, as rules see it; each test changes one thing. */
import type { Company } from '../../../server/model/entity.ts';
import type { FoundJunction } from '../../../server/model/path-answer.ts';
import type { PathFacts } from '../../../server/model/risk-flag.ts';
import type { Shipment } from '../../../server/model/shipment.ts';
import { loadCommodityCatalogue, loadCountryList } from '../../../server/load-lists.ts';

export const LISTS = {
  coalition: loadCountryList('GECC_39'),
  commodities: loadCommodityCatalogue().list,
};

const company = (id: string, country: string, incorporatedOn: string | null): Company => ({
  kind: 'COMPANY',
  id,
  name: id,
  otherNames: [],
  country,
  datasets: [],
  incorporatedOn,
  dissolvedOn: null,
  industry: null,
  purpose: null,
  identifiers: [],
  notes: null,
});

const shipment = (id: string, consignorId: string, consigneeId: string): Shipment => ({
  id,
  consignorId,
  consigneeId,
  date: '2023-01-10',
  latestDate: null,
  dateKind: null,
  hs: null,
  hs6: '854231',
  hsEdition: null,
  hsMapping: null,
  description: null,
  valueUsd: null,
  value: null,
  currency: null,
  weightKg: null,
  quantity: null,
  unit: null,
  originCountry: null,
  departureCountry: null,
  arrivalCountry: null,
  transitCountries: [],
  carrier: null,
  provenance: { dataset: 'lantern', record: id, sha256: '' },
});

export function drawFacts({
  trader = {},
  arrival = {},
  junction = {},
}: {
  readonly trader?: Partial<Company>;
  readonly arrival?: Partial<Shipment>;
  readonly junction?: Partial<FoundJunction>;
} = {}): PathFacts {
  const companies = [
    company('orlin', 'US', '1999'),
    { ...company('kuzey', 'TR', '2022-05-10'), ...trader },
    company('vektor', 'RU', '2011'),
  ];
  const shipments = [
    { ...shipment('s1', 'orlin', 'kuzey'), ...arrival },
    shipment('s2', 'kuzey', 'vektor'),
  ];
  return {
    companies: new Map(companies.map((each) => [each.id, each])),
    shipments: new Map(shipments.map((each) => [each.id, each])),
    path: {
      id: 'p',
      score: 1,
      scoreParts: [],
      partyIds: ['orlin', 'kuzey', 'vektor'],
      hops: [
        { kind: 'SHIPMENT', shipmentId: 's1', alternativeCount: 0 },
        { kind: 'SHIPMENT', shipmentId: 's2', alternativeCount: 0 },
      ],
      junctions: [
        {
          companyId: 'kuzey',
          arrivalId: 's1',
          departureId: 's2',
          dwellDays: { min: 20, max: 20 },
          linkIds: [],
          sameGoods: 'SAME_HS6',
          quantityRatio: 0.9,
          ...junction,
        },
      ],
      firstShippedOn: '2023-01-10',
      lastShippedOn: '2023-01-10',
      bottleneckUsd: 0,
      sequenceCount: 1,
    },
  };
}
