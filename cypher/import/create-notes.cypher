// Keeps records as they are, beside the address that they state and the parties that they are about.
//
// A party that is not in the graph is left out: the text of the record names it all the same.
//
// @access write
// @param rows    : NoteRow[]  none of them in the graph; their addresses are
// @param dataset : string
// @row   written : int
UNWIND $rows AS row
CREATE (note:Note {
  id: row.id, schema: row.schema, text: row.text, dataset: $dataset, record: row.record,
  sha256: row.sha256, rowHash: row.rowHash
})
WITH note, row
CALL (note, row) {
  MATCH (address:Address {id: row.addressId})
  CREATE (note)-[:STATES]->(address)
}
CALL (note, row) {
  UNWIND row.aboutIds AS aboutId
  MATCH (entity:Entity {id: aboutId})
  CREATE (note)-[:ABOUT]->(entity)
}
RETURN count(*) AS written
