// Which of these parties are in the graph, as what, and with which content?
//
// @access read
// @param ids       : string[]
// @row   id        : string
// @row   isCompany : boolean
// @row   rowHash   : string?  null while no record describes it, only shipments mention it
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity:Company AS isCompany, entity.rowHash AS rowHash
