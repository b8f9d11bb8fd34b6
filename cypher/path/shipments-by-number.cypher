// What a junction is judged by, for shipments given by their numbers.
//
// @access read
// @param seqs        : int[]
// @row   seq         : int
// @row   id          : string
// @row   consignorId : string
// @row   consigneeId : string
// @row   day         : int      days since 1970-01-01
// @row   lastDay     : int      equal to day when the date is exact
// @row   hs6         : string
// @row   valueUsd    : float?
// @row   quantity    : float?
// @row   unit        : string?
UNWIND $seqs AS seq
MATCH (consignor:Entity)-[shipment:SHIPPED {seq: seq}]->(consignee:Entity)
RETURN
  seq, shipment.id AS id, consignor.id AS consignorId, consignee.id AS consigneeId,
  shipment.day AS day, shipment.lastDay AS lastDay, shipment.hs6 AS hs6,
  shipment.valueUsd AS valueUsd, shipment.quantity AS quantity, shipment.unit AS unit
ORDER BY seq
