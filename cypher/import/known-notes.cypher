// Which of these records are kept as notes, and with which content?
//
// @access read
// @param ids     : string[]
// @row   id      : string
// @row   rowHash : string
UNWIND $ids AS id
MATCH (note:Note {id: id})
RETURN id, note.rowHash AS rowHash
