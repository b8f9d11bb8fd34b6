// Search by name and identifier. The names are folded by us, so the analyzer only splits.
//
// @access schema
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (entity:Entity) ON EACH [entity.foldedNames, entity.identifiers]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }
