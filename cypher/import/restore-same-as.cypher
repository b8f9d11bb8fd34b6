// Brings back what people decided, that two parties are, or are not, the same, when both ends are in the graph again.
//
// A new proposal about the two gives way: it was decided already.
//
// @access write
MATCH (kept:KeptDecision {of: 'SAME_AS'})
MATCH (from:Entity {id: kept.fromId})
MATCH (to:Entity {id: kept.toId})
MERGE (from)-[decided:SAME_AS {id: kept.ofId}]->(to)
SET decided = kept {.*, id: kept.ofId, of: null, ofId: null, fromId: null, toId: null}
DELETE kept
