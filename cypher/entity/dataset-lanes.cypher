// Between which countries the shipments of a data set run, most shipments first, then by country.
//
// All of them in the first row's totals: rows past the limit are cut, the totals are not. No row when
// the data set has no shipment.
//
// @access read
// @param prefix     : string   what the ids of its shipments begin with: the data set and a colon
// @param first      : int
// @row   from       : string?  null: not recorded
// @row   to         : string?
// @row   shipments  : int
// @row   total      : int      shipments of the data set; the same in every row, like the next
// @row   searchable : int      those with a day and six digits of an HS code
MATCH (consignor:Entity)-[shipment:SHIPPED]->(consignee:Entity)
WHERE shipment.id STARTS WITH $prefix
WITH
  consignor.country AS from,
  consignee.country AS to,
  count(shipment) AS shipments,
  count(CASE WHEN shipment.day IS NOT NULL AND shipment.hs6 IS NOT NULL THEN 1 END) AS searchable
WITH collect({from: from, to: to, shipments: shipments}) AS lanes, sum(shipments) AS total, sum(searchable) AS searchable
UNWIND lanes AS lane
RETURN lane.from AS from, lane.to AS to, lane.shipments AS shipments, total, searchable
ORDER BY shipments DESC, coalesce(from, '~'), coalesce(to, '~')
LIMIT $first
