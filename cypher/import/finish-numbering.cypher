// Says that all parties and links have numbers now, and that all of the graph is of its version.
//
// @access write
// @param nextPartySeq : int
// @param nextLinkSeq  : int
// @param history      : string[]  names of the versions so far; empty where nobody knows any more
MATCH (version:GraphVersion {id: 'graph'})
SET version.history = $history,
  version.nextPartySeq = $nextPartySeq, version.nextLinkSeq = $nextLinkSeq,
  version.committedSeq = version.nextSeq, version.committedPartySeq = $nextPartySeq,
  version.committedLinkSeq = $nextLinkSeq
