// Shipment records with these ids, and those with these numbers, in no order. An unknown key gives no
// row.
//
// @access read
// @param ids              : string[]
// @param seqs             : int[]
// @row   id               : string
// @row   seq              : int
// @row   consignorId      : string
// @row   consigneeId      : string
// @row   day              : int?      days since 1970-01-01: the first that the date may mean
// @row   lastDay          : int?      the last; equal when the date is exact
// @row   dateKind         : string?   DEPARTURE, ARRIVAL or DECLARATION
// @row   hs               : string?
// @row   hs6              : string?
// @row   hsEdition        : string?
// @row   hsMapping        : string?   UNCHANGED, EXACT or APPROXIMATE
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
// @row   dataset          : string
// @row   record           : string
// @row   sha256           : string
CALL () {
  UNWIND $ids AS id
  MATCH ()-[shipment:SHIPPED {id: id}]->()
  RETURN shipment
  UNION ALL
  UNWIND $seqs AS seq
  MATCH ()-[shipment:SHIPPED {seq: seq}]->()
  RETURN shipment
}
RETURN
  shipment.id AS id,
  shipment.seq AS seq,
  startNode(shipment).id AS consignorId,
  endNode(shipment).id AS consigneeId,
  shipment.day AS day,
  shipment.lastDay AS lastDay,
  shipment.dateKind AS dateKind,
  shipment.hs AS hs,
  shipment.hs6 AS hs6,
  shipment.hsEdition AS hsEdition,
  shipment.hsMapping AS hsMapping,
  shipment.description AS description,
  shipment.valueUsd AS valueUsd,
  shipment.value AS value,
  shipment.currency AS currency,
  shipment.weightKg AS weightKg,
  shipment.quantity AS quantity,
  shipment.unit AS unit,
  shipment.originCountry AS originCountry,
  shipment.departureCountry AS departureCountry,
  shipment.arrivalCountry AS arrivalCountry,
  coalesce(shipment.transitCountries, []) AS transitCountries,
  shipment.carrier AS carrier,
  shipment.dataset AS dataset,
  shipment.record AS record,
  shipment.sha256 AS sha256
