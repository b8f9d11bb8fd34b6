// One control link per record.
//
// @access schema
CREATE CONSTRAINT control_id IF NOT EXISTS
FOR ()-[link:CONTROLS]-() REQUIRE link.id IS UNIQUE
