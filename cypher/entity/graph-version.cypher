// The version of the graph: how many imports changed it, and a hash chained over them.
//
// No row before the first import ends: while it runs, the node is there with the number 0.
//
// @access read
// @row number : int      counts from 1
// @row hash   : string   SHA-256, hexadecimal
MATCH (version:GraphVersion {id: 'graph'})
WHERE version.number > 0
RETURN version.number AS number, version.hash AS hash
