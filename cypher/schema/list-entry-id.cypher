// One entry of a list per id.
//
// @access schema
CREATE CONSTRAINT list_entry_id IF NOT EXISTS
FOR (entry:ListEntry) REQUIRE entry.id IS UNIQUE
