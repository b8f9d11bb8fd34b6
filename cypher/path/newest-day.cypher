// Day of the latest shipment, what recency is counted from. No row without shipments.
//
// @access read
// @param filter : PathFilter
// @row day : int  days since 1970-01-01
MATCH ()-[shipment:SHIPPED]->()
WHERE shipment.day IS NOT NULL AND shipment.seq - $filter.belowSeq < 0
RETURN shipment.day AS day
ORDER BY day DESC
LIMIT 1
