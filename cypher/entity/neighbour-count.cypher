// How many rows entity/neighbours has in all; no row when there is no such party.
//
// @access read
// @param id         : string
// @param kinds      : string[]   SHIPPED, OWNS, CONTROLS
// @param directions : string[]   OUT, IN
// @row   count      : int
MATCH (centre:Entity {id: $id})
OPTIONAL MATCH (centre)-[edge:SHIPPED|OWNS|CONTROLS|RELATED_TO]-(other:Entity)
WITH
  centre,
  other,
  type(edge) AS kind,
  CASE WHEN startNode(edge) = centre THEN 'OUT' ELSE 'IN' END AS direction
WITH
  centre,
  count(DISTINCT CASE WHEN kind IN $kinds AND direction IN $directions
    THEN [other.id, kind, direction] END) AS count
RETURN count
