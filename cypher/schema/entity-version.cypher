// Parties by the graph version that changed them, for reading only what is new.
//
// @access schema
CREATE INDEX entity_version IF NOT EXISTS
FOR (entity:Entity) ON (entity.version)
