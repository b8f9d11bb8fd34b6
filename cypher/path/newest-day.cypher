// Day of the latest shipment, what recency is counted from. No row without shipments.
//
// @access read
// @row day : int  days since 1970-01-01
MATCH ()-[shipment:SHIPPED]->()
WHERE shipment.day IS NOT NULL
RETURN shipment.day AS day
ORDER BY day DESC
LIMIT 1
