// Keeps what people decided about the parties that are taken out next, so that it holds again when they
// come back: see restore-matches and restore-same-as.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
MATCH (party:Entity)
USING INDEX party:Entity(id)
WHERE $after < party.id < $below
WITH party
ORDER BY party.id
LIMIT $most
MATCH (party)-[decided:MATCHES|SAME_AS]-()
WHERE decided.decision <> 'proposed' OR size(coalesce(decided.history, [])) > 0
WITH DISTINCT decided
MERGE (kept:KeptDecision {id: type(decided) + ' ' + decided.id})
SET kept = decided {
  .*, id: type(decided) + ' ' + decided.id, of: type(decided), ofId: decided.id,
  fromId: startNode(decided).id, toId: endNode(decided).id
}
