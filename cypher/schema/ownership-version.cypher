// Ownership links by the graph version that they came with, for reading only what is new.
//
// @access schema
CREATE INDEX ownership_version IF NOT EXISTS
FOR ()-[link:OWNS]-() ON (link.version)
