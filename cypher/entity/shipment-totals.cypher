// What each of these companies sent and received in all, in no order. Persons give no row.
//
// Sums are null when no record states a value: sum() over nulls alone would say 0.
//
// @access read
// @param ids         : string[]
// @row   id          : string
// @row   sent        : int
// @row   received    : int
// @row   sentUsd     : float?
// @row   receivedUsd : float?
// @row   firstDay    : int?      days since 1970-01-01
// @row   lastDay     : int?
UNWIND $ids AS id
MATCH (company:Company:Entity {id: id})
CALL (company) {
  MATCH (company)-[shipment:SHIPPED]->()
  RETURN
    count(shipment) AS sent,
    CASE WHEN count(shipment.valueUsd) > 0 THEN sum(shipment.valueUsd) END AS sentUsd,
    min(shipment.day) AS firstSent,
    max(shipment.lastDay) AS lastSent
}
CALL (company) {
  MATCH (company)<-[shipment:SHIPPED]-()
  RETURN
    count(shipment) AS received,
    CASE WHEN count(shipment.valueUsd) > 0 THEN sum(shipment.valueUsd) END AS receivedUsd,
    min(shipment.day) AS firstReceived,
    max(shipment.lastDay) AS lastReceived
}
RETURN
  company.id AS id,
  sent,
  received,
  sentUsd,
  receivedUsd,
  CASE WHEN firstSent <= firstReceived THEN firstSent ELSE coalesce(firstReceived, firstSent) END AS firstDay,
  CASE WHEN lastSent >= lastReceived THEN lastSent ELSE coalesce(lastReceived, lastSent) END AS lastDay
