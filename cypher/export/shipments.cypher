// Shipments of a data set by id: a page of an export. Days count from 1970-01-01.
//
// @access read
// @param after : string  id; only those behind it
// @param end   : string  id; only those before it
// @param first : int
// @row   id               : string
// @row   consignorId      : string
// @row   consigneeId      : string
// @row   day              : int?
// @row   lastDay          : int?
// @row   dateKind         : string?
// @row   hs               : string?
// @row   hsEdition        : string?
// @row   description      : string?
// @row   valueUsd         : float?
// @row   value            : float?
// @row   currency         : string?
// @row   weightKg         : float?
// @row   quantity         : float?
// @row   unit             : string?
// @row   originCountry    : string?
// @row   departureCountry : string?
// @row   arrivalCountry   : string?
// @row   transitCountries : string[]
// @row   carrier          : string?
// @row   extra            : string?
MATCH (consignor)-[shipment:SHIPPED]->(consignee)
WHERE shipment.id > $after AND shipment.id < $end
RETURN shipment.id AS id, consignor.id AS consignorId, consignee.id AS consigneeId,
  shipment.day AS day, shipment.lastDay AS lastDay, shipment.dateKind AS dateKind,
  shipment.hs AS hs, shipment.hsEdition AS hsEdition, shipment.description AS description,
  shipment.valueUsd AS valueUsd, shipment.value AS value, shipment.currency AS currency,
  shipment.weightKg AS weightKg, shipment.quantity AS quantity, shipment.unit AS unit,
  shipment.originCountry AS originCountry, shipment.departureCountry AS departureCountry,
  shipment.arrivalCountry AS arrivalCountry,
  coalesce(shipment.transitCountries, []) AS transitCountries, shipment.carrier AS carrier,
  shipment.extra AS extra
ORDER BY id
LIMIT $first
