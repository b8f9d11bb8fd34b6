// Takes out shipments of a data set.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   removed : int
MATCH ()-[shipment:SHIPPED]->()
USING INDEX shipment:SHIPPED(id)
WHERE $after < shipment.id < $below
WITH shipment
ORDER BY shipment.id
LIMIT $most
DELETE shipment
RETURN count(*) AS removed
