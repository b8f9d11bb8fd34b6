// Numbers the next parties, by id, that have no number.
//
// @access write
// @param after    : string   id; only those behind it
// @param firstSeq : int
// @param most     : int
// @param version  : int      number of the version that they belong to from now on
// @row   numbered : int
// @row   lastId   : string?  null when there were none
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.seq IS NULL
WITH entity ORDER BY entity.id LIMIT $most
WITH collect(entity) AS entities
CALL (entities) {
  UNWIND range(0, size(entities) - 1) AS place
  WITH place, entities[place] AS entity
  SET entity.seq = $firstSeq + place, entity.version = $version
}
RETURN size(entities) AS numbered, entities[-1].id AS lastId
