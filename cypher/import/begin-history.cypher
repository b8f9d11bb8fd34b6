// Makes what is left and what was written the new version of the graph, and the first of a new history:
// whoever holds an earlier one has to read the graph anew, since an addition would not do.
//
// @access write
// @param number : int      one more than before
// @param hash   : string   SHA-256, hexadecimal, chained over the version before
// @param name   : string   as answers state it
MATCH (version:GraphVersion {id: 'graph'})
SET version.number = $number, version.hash = $hash, version.history = [$name],
  version.committedSeq = version.nextSeq,
  version.committedPartySeq = version.nextPartySeq,
  version.committedLinkSeq = version.nextLinkSeq
REMOVE version.changing, version.changeKind, version.changeMark, version.changePhase,
  version.changeCounts
