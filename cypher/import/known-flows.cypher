// Which of these trade flows are in the graph, and with which content?
//
// @access read
// @param ids     : string[]
// @row   id      : string
// @row   rowHash : string
UNWIND $ids AS id
MATCH (flow:TradeFlow {id: id})
RETURN id, flow.rowHash AS rowHash
