// Control links by the graph version that they came with, for reading only what is new.
//
// @access schema
CREATE INDEX control_version IF NOT EXISTS
FOR ()-[link:CONTROLS]-() ON (link.version)
