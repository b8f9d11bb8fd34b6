/** Shipments, links and relations as FollowTheMoney entities. */
import { LINK_SCHEMATA, RELATION_SCHEMATA } from '../import/formats/follow-the-money-schemata.ts';
import { toIsoDay } from '../model/day.ts';
import type { Row } from '../neo4j/database.ts';
import type { ExportScope } from './export-scope.ts';
import { buildFtmEntity, type FtmEntity, parseExtra } from './ftm-entity.ts';

export function toFtmShipment(scope: ExportScope, row: Row<'export/shipments'>): FtmEntity {
  const last = row.lastDay === row.day ? null : row.lastDay;
  return buildFtmEntity(scope, row.id, 'EconomicActivity', {
    ours: {
      sender: scope.toId(row.consignorId),
      receiver: scope.toId(row.consigneeId),
      startDate: row.day === null ? null : toIsoDay(row.day),
      endDate: last === null ? null : toIsoDay(last),
      vedCode: row.hs,
      goodsDescription: row.description,
      invoiceAmount: row.value === null ? null : String(row.value),
      originCountry: row.originCountry?.toLowerCase() ?? null,
      departureCountry: row.departureCountry?.toLowerCase() ?? null,
      destinationCountry: row.arrivalCountry?.toLowerCase() ?? null,
    },
    extra: parseExtra(row.extra),
    own: {
      dateKind: row.dateKind,
      hsEdition: row.hsEdition,
      valueUsd: row.valueUsd,
      currency: row.currency,
      weightKg: row.weightKg,
      quantity: row.quantity,
      unit: row.unit,
      transitCountries: row.transitCountries,
      carrier: row.carrier,
    },
  });
}

export function toFtmOwnership(scope: ExportScope, row: Row<'export/ownerships'>): FtmEntity {
  return buildFtmEntity(scope, row.id, 'Ownership', {
    ours: {
      owner: scope.toId(row.ownerId),
      asset: scope.toId(row.ownedId),
      percentage: toPercentage(row.shareMin ?? 0, row.shareMax ?? 100),
      ownershipType: row.interest,
      startDate: row.validFrom,
      endDate: row.validTo,
    },
    extra: parseExtra(row.extra),
    own: {
      isDirect: row.isDirect,
      isMinExcluded: row.minExcluded,
      isMaxExcluded: row.maxExcluded,
      components: row.components.map((id) => scope.toId(id)),
    },
  });
}

export function toFtmDirectorship(scope: ExportScope, row: Row<'export/controls'>): FtmEntity {
  const { from, to } = LINK_SCHEMATA.get('Directorship')!;
  return buildFtmEntity(scope, row.id, 'Directorship', {
    ours: {
      [from]: scope.toId(row.ownerId),
      [to]: scope.toId(row.ownedId),
      role: row.role,
      startDate: row.validFrom,
      endDate: row.validTo,
    },
    extra: parseExtra(row.extra),
    own: {
      isDirect: row.isDirect,
      components: row.components.map((id) => scope.toId(id)),
    },
  });
}

export function toFtmRelation(scope: ExportScope, row: Row<'export/relations'>): FtmEntity {
  // Sources of another form have other kinds.
  const name = RELATION_SCHEMATA.has(row.kind) ? row.kind : 'UnknownLink';
  const schema = RELATION_SCHEMATA.get(name)!;
  return buildFtmEntity(scope, row.id, name, {
    ours: {
      [schema.from]: scope.toId(row.fromId),
      [schema.to]: scope.toId(row.toId),
      ...(schema.role !== null && { [schema.role]: row.role }),
      startDate: row.validFrom,
      endDate: row.validTo,
    },
    extra: parseExtra(row.extra),
    own: { kind: name === row.kind ? null : row.kind },
  });
}

/** Null when no figure is known. */
function toPercentage(least: number, most: number): string | null {
  if (least === most) return String(least);
  return least === 0 && most === 100 ? null : `${least}-${most}`;
}
