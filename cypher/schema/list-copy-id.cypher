// One copy of a list per file.
//
// @access schema
CREATE CONSTRAINT list_copy_id IF NOT EXISTS
FOR (copy:ListCopy) REQUIRE copy.id IS UNIQUE
