// Which of these rows of lists are in the graph, and with which content?
//
// @access read
// @param ids     : string[]
// @row   id      : string
// @row   rowHash : string
UNWIND $ids AS id
MATCH (record:ListRecord {id: id})
RETURN id, record.rowHash AS rowHash
