// Makes what was imported the new version of the graph.
//
// @access write
// @param number : int      one more than before
// @param hash   : string   SHA-256, hexadecimal, chained over the version before
MATCH (version:GraphVersion {id: 'graph'})
SET version.number = $number, version.hash = $hash
