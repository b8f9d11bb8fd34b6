// Writes where parties are said to be: at an address, or at the one that a record of its own states.
//
// A location whose address nobody states is left out: the record of the party names it all the same.
//
// @access write
// @param rows    : StatedLocationRow[]  none of them in the graph; their parties and addresses are
// @param dataset : string
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
CALL (row) {
  MATCH (address:Address {id: row.addressId})
  RETURN address
  UNION ALL
  MATCH (:Note {id: row.noteId})-[:STATES]->(address:Address)
  RETURN address
}
CREATE (entity)-[:LOCATED_AT {
  id: row.id, kind: row.kind, text: row.text, city: row.city,
  postcode: row.postcode, noteId: row.noteId, dataset: $dataset, record: row.record,
  sha256: row.sha256
}]->(address)
