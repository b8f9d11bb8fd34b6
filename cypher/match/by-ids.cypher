// Proposals and decisions by id. An id that there is none of gives no row.
//
// @access read
// @param ids       : string[]
// @row   id        : string
// @row   score     : float
// @row   features  : string     JSON; empty when it is not of a matching run
// @row   decision  : string     proposed, confirmed, rejected or unsure
// @row   decidedBy : string?
// @row   decidedAt : string?    ISO 8601
// @row   history   : string[]   JSON, the oldest first
// @row   partyId   : string
// @row   entryId   : string?    of a list; null when it is about two parties
// @row   otherId   : string?    of a party; null when it is about an entry of a list
UNWIND $ids AS id
CALL (id) {
  MATCH (party:Entity)-[match:MATCHES {id: id}]->(entry:ListEntry)
  RETURN match, party.id AS partyId, entry.id AS entryId, null AS otherId
  UNION ALL
  MATCH (party:Entity)-[match:SAME_AS {id: id}]->(other:Entity)
  RETURN match, party.id AS partyId, null AS entryId, other.id AS otherId
}
RETURN
  match.id AS id, coalesce(match.score, 0.0) AS score, coalesce(match.features, '') AS features,
  match.decision AS decision, match.decidedBy AS decidedBy, match.decidedAt AS decidedAt,
  coalesce(match.history, []) AS history,
  partyId, entryId, otherId
