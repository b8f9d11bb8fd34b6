// One graph version: the node that imports lock while they write.
//
// @access schema
CREATE CONSTRAINT graph_version_id IF NOT EXISTS
FOR (version:GraphVersion) REQUIRE version.id IS UNIQUE
