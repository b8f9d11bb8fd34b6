// Entries of a list.
//
// @access schema
CREATE INDEX list_entry_list IF NOT EXISTS
FOR (entry:ListEntry) ON (entry.list)
