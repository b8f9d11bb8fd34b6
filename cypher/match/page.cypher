// Proposals and decisions, the highest score first, page by page.
//
// @access read
// @param ofLists   : boolean    whether to read those about entries of lists
// @param ofParties : boolean    whether to read those about two companies
// @param lists     : string[]?  null: any list
// @param dataset   : string?    of either side; null: any
// @param decisions : string[]?  null: whatever was decided
// @param afterScore : float?    of the last one of the page before; null for the first page
// @param afterId   : string?
// @param first     : int
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
CALL () {
  MATCH (party:Entity)-[match:MATCHES]->(entry:ListEntry)
  WHERE $ofLists AND ($lists IS NULL OR entry.list IN $lists)
    AND ($dataset IS NULL OR $dataset IN party.datasets OR $dataset IN entry.datasets)
    AND ($decisions IS NULL OR match.decision IN $decisions)
  RETURN match, party.id AS partyId, entry.id AS entryId, null AS otherId
  UNION ALL
  MATCH (party:Entity)-[match:SAME_AS]->(other:Entity)
  WHERE $ofParties
    AND ($dataset IS NULL OR $dataset IN party.datasets OR $dataset IN other.datasets)
    AND ($decisions IS NULL OR match.decision IN $decisions)
  RETURN match, party.id AS partyId, null AS entryId, other.id AS otherId
}
WITH match, partyId, entryId, otherId, coalesce(match.score, 0.0) AS score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND match.id > $afterId)
RETURN
  match.id AS id, score, coalesce(match.features, '') AS features,
  match.decision AS decision, match.decidedBy AS decidedBy, match.decidedAt AS decidedAt,
  coalesce(match.history, []) AS history, partyId, entryId, otherId
ORDER BY score DESC, id
LIMIT $first
