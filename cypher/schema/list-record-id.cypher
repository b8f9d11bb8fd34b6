// One row of a copy of a list per id: what makes an import repeatable.
//
// @access schema
CREATE CONSTRAINT list_record_id IF NOT EXISTS
FOR (record:ListRecord) REQUIRE record.id IS UNIQUE
