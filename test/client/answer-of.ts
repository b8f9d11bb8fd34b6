/** Answers for tests, written as chains: `US acme > TR bosfor > RU kvant`, `~` for an ownership step. */
import type { Answer } from '../../client/state/app-state.ts';
import { DEFAULT_QUESTION } from '../../client/state/question.ts';
import type { Hop, Lane, Link, Party, Shipment, SupplyPath } from '../../client/state/trade.ts';

const provenance = { datasetId: 'demo', datasetTitle: 'Demo', isInvented: true, record: '7' };

export function partyOf(text: string): Party {
  const [country = '', name = ''] = text.trim().split(' ');
  return { id: name, name, country, kind: 'COMPANY' };
}

export function shipmentOf(from: string, to: string, facts: Partial<Shipment> = {}): Shipment {
  return {
    id: `${from}>${to}`,
    consignorId: from,
    consigneeId: to,
    date: '2023-04-12',
    latestDate: null,
    dateKind: 'DEPARTURE',
    hs: '854231',
    hs6: '854231',
    hsEdition: '2022',
    hsMapping: 'UNCHANGED',
    tier: 'T1',
    description: null,
    valueUsd: 1000,
    weightKg: null,
    quantity: 10,
    unit: 'pcs',
    originCountry: null,
    departureCountry: null,
    arrivalCountry: null,
    transitCountries: [],
    carrier: null,
    provenance,
    ...facts,
  };
}

export function pathOf(chain: string, facts: Partial<SupplyPath> = {}): SupplyPath {
  const parties = chain.split(/[>~]/).map(partyOf);
  const kinds = [...chain.replace(/[^>~]/g, '')];
  const hops = kinds.map((kind, at): Hop => {
    const [from, to] = [parties[at]!, parties[at + 1]!];
    if (kind === '~') return { kind: 'LINK', link: linkOf(from, to) };
    return { kind: 'SHIPMENT', shipment: shipmentOf(from.id, to.id), alternatives: 0 };
  });
  return {
    id: chain,
    score: 1,
    scoreParts: [],
    parties,
    hops,
    junctions: [],
    firstShippedOn: '2023-04-12',
    lastShippedOn: '2023-05-01',
    bottleneckUsd: 1000,
    sequenceCount: 1,
    flags: [],
    ...facts,
  };
}

function linkOf(owner: Party, owned: Party): Link {
  const dates = { validFrom: null, validTo: null };
  const share = { shareMin: 60, shareMax: 60, role: null };
  const id = `${owner.id}~${owned.id}`;
  return { id, kind: 'OWNERSHIP', owner, owned, ...dates, ...share, provenance };
}

export function laneOf(fromId: string, toId: string, facts: Partial<Lane> = {}): Lane {
  return {
    fromId,
    toId,
    hs6: '854231',
    tier: 'T1',
    shipments: 1,
    valueUsd: 1000,
    firstShippedOn: '2023-04-12',
    lastShippedOn: '2023-04-12',
    ...facts,
  };
}

export function answerOf(paths: readonly SupplyPath[], facts: Partial<Answer> = {}): Answer {
  return {
    question: DEFAULT_QUESTION,
    paths,
    conclusion: 'ALL',
    exact: true,
    provenRank: paths.length,
    endCursor: null,
    totalCount: paths.length,
    walkCount: paths.length,
    considered: {
      shipments: 10,
      companies: 5,
      commodityClasses: 1,
      suppliers: 1,
      endUsers: 1,
      onBothSides: 0,
      excluded: [],
      sentence: 'Everything was searched.',
    },
    lanes: [],
    totalLanes: 0,
    unionCompanies: 0,
    isUnionComplete: true,
    graphVersion: '1',
    milliseconds: 4,
    ...facts,
  };
}
