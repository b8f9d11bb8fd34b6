// Writes new shipments, numbered from `firstSeq` in the order given.
//
// Both parties must be there. A null in the map sets nothing, so unknown values are absent.
//
// @access write
// @param rows     : ShipmentRow[]  none of them in the graph
// @param dataset  : string
// @param firstSeq : int
// @row   written  : int
UNWIND range(0, size($rows) - 1) AS place
WITH place, $rows[place] AS row
MATCH (consignor:Entity {id: row.consignorId})
MATCH (consignee:Entity {id: row.consigneeId})
CREATE (consignor)-[:SHIPPED {
  id: row.id, seq: $firstSeq + place, date: date(row.date), day: toInteger(row.day),
  lastDay: toInteger(row.lastDay), dateKind: row.dateKind, hs: row.hs, hs6: row.hs6,
  hsEdition: row.hsEdition, hsMapping: row.hsMapping, description: row.description,
  valueUsd: row.valueUsd, value: row.value, currency: row.currency, weightKg: row.weightKg, quantity: row.quantity,
  unit: row.unit, originCountry: row.originCountry, departureCountry: row.departureCountry,
  arrivalCountry: row.arrivalCountry, transitCountries: row.transitCountries,
  carrier: row.carrier, extra: row.extra, dataset: $dataset, record: row.record, sha256: row.sha256,
  rowHash: row.rowHash
}]->(consignee)
RETURN count(*) AS written
