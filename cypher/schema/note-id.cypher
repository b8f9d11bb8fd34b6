// One note per record.
//
// @access schema
CREATE CONSTRAINT note_id IF NOT EXISTS
FOR (note:Note) REQUIRE note.id IS UNIQUE
