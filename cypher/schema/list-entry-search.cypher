// Search of list entries by name and identifier. The names are folded by us, so the analyzer only
// splits.
//
// @access schema
CREATE FULLTEXT INDEX list_entry_search IF NOT EXISTS
FOR (entry:ListEntry) ON EACH [entry.foldedNames, entry.identifiers]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }
