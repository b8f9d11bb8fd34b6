// What was decided about a proposal that two companies are one so far; nobody else decides until the transaction ends.
//
// Looks odd and must stay: a property is set to what it is, which makes others wait.
//
// @access write
// @param id       : string
// @row   history  : string[]  as JSON, the oldest first
MATCH ()-[match:SAME_AS {id: $id}]->()
SET match.id = match.id
RETURN coalesce(match.history, []) AS history
