// Writes what a person decided about a proposal that two companies are one.
//
// @access write
// @param id        : string
// @param decision  : string    proposed, confirmed, rejected or unsure
// @param decidedBy : string?
// @param decidedAt : string?   ISO 8601
// @param history   : string[]  as JSON, the oldest first
MATCH ()-[match:SAME_AS {id: $id}]->()
SET match.decision = $decision, match.decidedBy = $decidedBy, match.decidedAt = $decidedAt,
  match.history = $history
