// Writes proposals that two companies are one: new ones, and open ones that are judged otherwise now.
//
// What was decided meanwhile keeps the explanation that it was decided by. A party that is gone by
// now gives no row.
//
// @access write
// @param rows    : MatchRow[]
// @row   written : int
UNWIND $rows AS row
MATCH (party:Entity {id: row.partyId})
MATCH (other:Entity {id: row.otherId})
MERGE (party)-[match:SAME_AS {id: row.id}]->(other)
  ON CREATE SET match.decision = 'proposed'
WITH match, row
WHERE match.decision = 'proposed'
SET match.score = row.score, match.features = row.features
RETURN count(*) AS written
