// Parties by their numbers.
//
// @access read
// @param seqs     : int[]
// @param version  : int      number of the version asked for
// @row   seq      : int
// @row   id       : string
// @row   isPerson : boolean
// @row   country  : string?
UNWIND $seqs AS seq
MATCH (party:Entity {seq: seq})
RETURN seq, party.id AS id, party:Person AS isPerson,
  CASE WHEN party.version > $version THEN party.countryBefore ELSE party.country END AS country
