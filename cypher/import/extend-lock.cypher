// Makes sure that this import still holds the claim, and makes the claim last longer.
//
// First in every transaction of an import: the SET takes the write lock of the node, so that no
// other import can write before this transaction ends. No row when the claim was lost.
//
// @access write
// @param token        : string
// @param seconds      : int      from now, by the clock of the database
// @row   nextSeq      : int      number of the next shipment
// @row   nextPartySeq : int?     number of the next party; null in a graph whose parties have no numbers yet
// @row   nextLinkSeq  : int?     number of the next link; null like the one before
// @row   number       : int      graph version, 0 before the first import
// @row   hash         : string   graph version, SHA-256, hexadecimal
// @row   openFiles    : string[] `dataset SHA-256` of files that were begun and are not committed
// @row   openCounts   : int[]    rows written of each, in parallel
MATCH (version:GraphVersion {id: 'graph'})
SET version.touchedBy = $token
WITH version WHERE version.lockToken = $token
SET version.lockUntil = datetime.realtime() + duration({seconds: $seconds})
RETURN version.nextSeq AS nextSeq, version.nextPartySeq AS nextPartySeq,
  version.nextLinkSeq AS nextLinkSeq, version.number AS number, version.hash AS hash,
  coalesce(version.openFiles, []) AS openFiles, coalesce(version.openCounts, []) AS openCounts
