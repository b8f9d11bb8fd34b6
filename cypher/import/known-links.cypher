// Which of these ownership and control links are in the graph, and with which content?
//
// @access read
// @param ids     : string[]
// @row   id      : string
// @row   rowHash : string
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[link:OWNS {id: id}]->()
  RETURN link.rowHash AS rowHash
  UNION ALL
  MATCH ()-[link:CONTROLS {id: id}]->()
  RETURN link.rowHash AS rowHash
}
RETURN id, rowHash
