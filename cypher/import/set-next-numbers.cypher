// Says which numbers come next, at the end of a transaction that gave some away, and how many rows were
// written of files that are not committed: however often an import is killed, they add up.
//
// @access write
// @param nextSeq      : int  of shipments
// @param nextPartySeq : int
// @param nextLinkSeq  : int
// @param openFiles    : string[]  `dataset SHA-256`
// @param openCounts   : int[]     in parallel
MATCH (version:GraphVersion {id: 'graph'})
SET version.nextSeq = $nextSeq, version.nextPartySeq = $nextPartySeq,
  version.nextLinkSeq = $nextLinkSeq,
  version.openFiles = $openFiles, version.openCounts = $openCounts
