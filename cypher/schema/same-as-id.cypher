// One proposal that two parties are one, per pair.
//
// @access schema
CREATE CONSTRAINT same_as_id IF NOT EXISTS
FOR ()-[same:SAME_AS]-() REQUIRE same.id IS UNIQUE
