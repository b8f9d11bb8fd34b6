// Takes out entries of lists that no row speaks of any more, with the matches that led to them.
//
// @access write
// @param ids : string[]
UNWIND $ids AS id
MATCH (entry:ListEntry {id: id})
WHERE NOT EXISTS { (entry)<-[:DESCRIBES]-() }
DETACH DELETE entry
