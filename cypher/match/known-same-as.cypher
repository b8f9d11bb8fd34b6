// What is proposed or decided about some companies and companies of other data sets.
//
// @access read
// @param ids        : string[]  of parties
// @row   id         : string
// @row   partyId    : string    one of `ids`
// @row   otherId    : string
// @row   score      : float
// @row   features   : string
// @row   isOpen     : boolean   proposed, and nobody has ever decided about it
// @row   decision   : string
UNWIND $ids AS partyId
MATCH (party:Entity {id: partyId})-[match:SAME_AS]-(other:Entity)
RETURN
  match.id AS id, partyId, other.id AS otherId, coalesce(match.score, 0.0) AS score,
  coalesce(match.features, '') AS features, match.decision AS decision,
  match.decision = 'proposed' AND size(coalesce(match.history, [])) = 0 AS isOpen
