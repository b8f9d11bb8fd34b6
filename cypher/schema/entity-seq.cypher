// One party per number, for reading many by number.
//
// @access schema
CREATE CONSTRAINT entity_seq IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.seq IS UNIQUE
