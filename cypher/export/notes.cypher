// Records of a data set that are kept as they are, by id: a page of an export.
//
// A record that is about nothing but where a party is has the id of the location that it states.
//
// @access read
// @param after : string  id; only those behind it
// @param end   : string  id; only those before it
// @param first : int
// @row   id      : string
// @row   schema  : string
// @row   text    : string
// @row   about   : string[]  parties
// @row   full    : string?   address that it states
// @row   country : string?   of that address
// @row   partyId : string?   of the location
// @row   noteId  : string?   of the location
// @row   kind    : string?   of the location
MATCH (note:Note)
WHERE note.id > $after AND note.id < $end
WITH note ORDER BY note.id LIMIT $first
OPTIONAL MATCH (note)-[:STATES]->(address:Address)
OPTIONAL MATCH (party)-[place:LOCATED_AT {id: note.id}]->()
RETURN note.id AS id, note.schema AS schema, note.text AS text,
  COLLECT { MATCH (note)-[:ABOUT]->(entity:Entity) RETURN entity.id AS id ORDER BY id } AS about,
  address.full AS full, address.country AS country, party.id AS partyId,
  place.noteId AS noteId, place.kind AS kind
ORDER BY id
