// Brings back what people decided, that parties are, or are not, on lists, when both ends are in the graph again.
//
// A new proposal about the two gives way: it was decided already.
//
// @access write
MATCH (kept:KeptDecision {of: 'MATCHES'})
MATCH (from:Entity {id: kept.fromId})
MATCH (to:ListEntry {id: kept.toId})
MERGE (from)-[decided:MATCHES {id: kept.ofId}]->(to)
SET decided = kept {.*, id: kept.ofId, of: null, ofId: null, fromId: null, toId: null}
DELETE kept
