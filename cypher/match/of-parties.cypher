// Everything that is proposed or decided about some parties, the highest score first.
//
// @access read
// @param partyIds  : string[]
// @row   askedId   : string     one of `partyIds`
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
UNWIND $partyIds AS askedId
MATCH (asked:Entity {id: askedId})
CALL (asked) {
  MATCH (asked)-[match:MATCHES]->(entry:ListEntry)
  RETURN match, asked.id AS partyId, entry.id AS entryId, null AS otherId
  UNION ALL
  MATCH (asked)-[match:SAME_AS]-(:Entity)
  RETURN match, startNode(match).id AS partyId, null AS entryId, endNode(match).id AS otherId
}
RETURN
  askedId, match.id AS id, coalesce(match.score, 0.0) AS score, coalesce(match.features, '') AS features,
  match.decision AS decision, match.decidedBy AS decidedBy, match.decidedAt AS decidedAt,
  coalesce(match.history, []) AS history,
  partyId, entryId, otherId
ORDER BY askedId, score DESC, id
