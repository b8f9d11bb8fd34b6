// Which of some ids no party has, and which belong to persons.
//
// Told before a search starts: an id that is not there must not read as "no path".
//
// @access read
// @param ids           : string[]
// @param belowPartySeq : int      parties from this number on are not there yet
// @row   id            : string
// @row   isPerson      : boolean  false: there is nobody with this id
UNWIND $ids AS id
OPTIONAL MATCH (party:Entity {id: id})
WHERE coalesce(party.seq - $belowPartySeq < 0, true)
WITH id, party
WHERE party IS NULL OR party:Person
RETURN id, party IS NOT NULL AS isPerson
ORDER BY id
