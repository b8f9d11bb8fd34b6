// Which of these entries of lists are in the graph?
//
// @access read
// @param ids : string[]
// @row   id  : string
UNWIND $ids AS id
MATCH (entry:ListEntry {id: id})
RETURN id
