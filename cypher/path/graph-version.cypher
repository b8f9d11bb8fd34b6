// The version that path questions are about, and what of the graph belongs to it.
//
// A running import writes beyond that: shipments and parties with numbers from these on, links and
// newer facts of parties with a higher version. No row in a graph without any import of ours.
//
// @access read
// @row number        : int     0 while the first import runs
// @row hash          : string  SHA-256, hexadecimal
// @row belowSeq      : int     of shipments; very large in a graph that was written without it
// @row belowPartySeq : int     the same of parties
// @row changing      : string? data set that is being removed or replaced: part of it is missing now
MATCH (version:GraphVersion {id: 'graph'})
RETURN version.number AS number, version.hash AS hash,
  coalesce(version.committedSeq, 9007199254740991) AS belowSeq,
  coalesce(version.committedPartySeq, 9007199254740991) AS belowPartySeq,
  version.changing AS changing
