// What was decided about parties or entries that are not in the graph now, each once.
//
// @access schema
CREATE CONSTRAINT kept_decision_id IF NOT EXISTS
FOR (kept:KeptDecision) REQUIRE kept.id IS UNIQUE
