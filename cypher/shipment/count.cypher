// How many rows shipment/page has in all. Its conditions, to the letter.
//
// @access read
// @param anchor       : string     IDS, CONSIGNORS, CONSIGNEES, DAYS (both days given) or ALL
// @param ids          : string[]?  null here and below: no such condition
// @param consignorIds : string[]?
// @param consigneeIds : string[]?
// @param hsPrefixes   : string[]?
// @param fromDay      : int?       days since 1970-01-01
// @param toDay        : int?
// @param minValueUsd  : float      0: no such condition
// @row   count : int
CALL () {
  WITH 1 AS one
  WHERE $anchor = 'IDS'
  MATCH ()-[shipment:SHIPPED]->()
  WHERE shipment.id IN $ids
  RETURN shipment
  UNION ALL
  WITH 1 AS one
  WHERE $anchor = 'CONSIGNORS'
  MATCH (consignor:Entity)-[shipment:SHIPPED]->()
  WHERE consignor.id IN $consignorIds
  RETURN shipment
  UNION ALL
  WITH 1 AS one
  WHERE $anchor = 'CONSIGNEES'
  MATCH (consignee:Entity)<-[shipment:SHIPPED]-()
  WHERE consignee.id IN $consigneeIds
  RETURN shipment
  UNION ALL
  WITH 1 AS one
  WHERE $anchor = 'DAYS'
  MATCH ()-[shipment:SHIPPED]->()
  WHERE $fromDay - 366 <= shipment.day <= $toDay
  RETURN shipment
  UNION ALL
  WITH 1 AS one
  WHERE $anchor = 'ALL'
  MATCH ()-[shipment:SHIPPED]->()
  RETURN shipment
}
WITH shipment
WHERE ($ids IS NULL OR shipment.id IN $ids)
  AND ($consignorIds IS NULL OR startNode(shipment).id IN $consignorIds)
  AND ($consigneeIds IS NULL OR endNode(shipment).id IN $consigneeIds)
  AND ($hsPrefixes IS NULL OR any(prefix IN $hsPrefixes WHERE shipment.hs6 STARTS WITH prefix))
  AND ($fromDay IS NULL OR shipment.lastDay >= $fromDay)
  AND ($toDay IS NULL OR shipment.day <= $toDay)
  AND ($minValueUsd <= 0 OR shipment.valueUsd >= $minValueUsd)
RETURN count(shipment) AS count
