// How many proposals and decisions there are.
//
// @access read
// @param ofLists   : boolean    whether to read those about entries of lists
// @param ofParties : boolean    whether to read those about two companies
// @param lists     : string[]?  null: any list
// @param dataset   : string?    of either side; null: any
// @param decisions : string[]?  null: whatever was decided
// @row   count     : int
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
RETURN count(match) AS count
