// Which of these shipments are in the graph, and with which content?
//
// The ends have no labels on purpose: only so is it one index seek per id.
//
// @access read
// @param ids     : string[]
// @row   id      : string
// @row   rowHash : string
UNWIND $ids AS id
MATCH ()-[shipment:SHIPPED {id: id}]->()
RETURN id, shipment.rowHash AS rowHash
