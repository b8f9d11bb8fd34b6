// Records of a data set that are kept as they are, by id: a page of an export.
//
// @access read
// @param after : string  id; only those behind it
// @param end   : string  id; only those before it
// @param first : int
// @row   id     : string
// @row   schema : string
// @row   text   : string
// @row   about  : string[]  parties
MATCH (note:Note)
WHERE note.id > $after AND note.id < $end
WITH note ORDER BY note.id LIMIT $first
RETURN note.id AS id, note.schema AS schema, note.text AS text,
  COLLECT { MATCH (note)-[:ABOUT]->(entity:Entity) RETURN entity.id AS id ORDER BY id } AS about
ORDER BY id
