// One relation per record.
//
// @access schema
CREATE CONSTRAINT relation_id IF NOT EXISTS
FOR ()-[relation:RELATED_TO]-() REQUIRE relation.id IS UNIQUE
