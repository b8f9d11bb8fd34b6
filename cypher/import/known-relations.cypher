// Which of these relations are in the graph, and with which content?
//
// @access read
// @param ids     : string[]
// @row   id      : string
// @row   rowHash : string
UNWIND $ids AS id
MATCH ()-[relation:RELATED_TO {id: id}]->()
RETURN id, relation.rowHash AS rowHash
