// Who sent, or received, most shipments of a data set: most first, then by id.
//
// @access read
// @param prefix    : string   what the ids of its shipments begin with: the data set and a colon
// @param isSender  : boolean  true: consignors; false: consignees
// @param first     : int
// @row   id        : string
// @row   shipments : int
MATCH (consignor:Entity)-[shipment:SHIPPED]->(consignee:Entity)
WHERE shipment.id STARTS WITH $prefix
WITH CASE WHEN $isSender THEN consignor.id ELSE consignee.id END AS id, count(shipment) AS shipments
RETURN id, shipments
ORDER BY shipments DESC, id
LIMIT $first
