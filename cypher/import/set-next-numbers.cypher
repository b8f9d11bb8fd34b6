// Says which numbers come next, at the end of a transaction that gave some away.
//
// @access write
// @param nextSeq      : int  of shipments
// @param nextPartySeq : int
// @param nextLinkSeq  : int
MATCH (version:GraphVersion {id: 'graph'})
SET version.nextSeq = $nextSeq, version.nextPartySeq = $nextPartySeq,
  version.nextLinkSeq = $nextLinkSeq
