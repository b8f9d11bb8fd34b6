// One ownership link per record.
//
// @access schema
CREATE CONSTRAINT ownership_id IF NOT EXISTS
FOR ()-[link:OWNS]-() REQUIRE link.id IS UNIQUE
