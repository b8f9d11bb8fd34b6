// Is this version of the graph the one there is, or one that only additions came to since?
//
// Asked beside every question that memory answers: after a removal it must not.
//
// @access read
// @param known   : string
// @row   isKnown : boolean
MATCH (version:GraphVersion {id: 'graph'})
RETURN $known IN version.history AS isKnown
