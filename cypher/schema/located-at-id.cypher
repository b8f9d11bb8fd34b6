// One stated location per record.
//
// @access schema
CREATE CONSTRAINT located_at_id IF NOT EXISTS
FOR ()-[location:LOCATED_AT]-() REQUIRE location.id IS UNIQUE
