// Makes what was imported the new version of the graph: everything that has a number by now.
//
// Until then, what an import wrote has numbers from the committed ones on, and readers of the version
// before leave it out. `history` names every version so far, to tell an addition from another graph.
//
// @access write
// @param number : int      one more than before
// @param hash   : string   SHA-256, hexadecimal, chained over the version before
// @param name   : string   as answers state it
MATCH (version:GraphVersion {id: 'graph'})
SET version.number = $number, version.hash = $hash,
  version.history = coalesce(version.history, []) + $name,
  version.committedSeq = version.nextSeq,
  version.committedPartySeq = version.nextPartySeq,
  version.committedLinkSeq = version.nextLinkSeq
