// The parties of a version that came or were described since an earlier one.
//
// Those that a later import describes anew are among them too, as they were.
//
// @access read
// @param after    : int      number of the earlier version
// @param version  : int      number of the version asked for
// @param below    : int      parties from this number on are of later versions
// @row   seq      : int
// @row   id       : string
// @row   isPerson : boolean
// @row   country  : string?
MATCH (party:Entity)
USING INDEX party:Entity(version)
WHERE party.version > $after AND party.seq - $below < 0
RETURN party.seq AS seq, party.id AS id, party:Person AS isPerson,
  CASE WHEN party.version > $version THEN party.countryBefore ELSE party.country END AS country
