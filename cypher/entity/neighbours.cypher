// Who stands beside a party, with the edges of one kind and direction between them summed.
//
// Largest count first, then by id, kind and direction. A page begins behind the row that the after
// parameters name; all four are null on the first page. A party that ships to itself is a
// neighbour of itself, in direction OUT.
//
// @access read
// @param id             : string
// @param kinds          : string[]   SHIPPED, OWNS, CONTROLS, RELATED_TO
// @param directions     : string[]   OUT, IN
// @param afterCount     : int?
// @param afterId        : string?
// @param afterKind      : string?
// @param afterDirection : string?
// @param first          : int
// @row   entityId  : string
// @row   kind      : string
// @row   direction : string
// @row   count     : int
// @row   valueUsd  : float?    shipments only; null when no record states a value
// @row   firstDay  : int?      shipments only; days since 1970-01-01
// @row   lastDay   : int?
// @row   linkIds   : string[]  ownership and control only
// @row   relationIds : string[]  relations only
MATCH (centre:Entity {id: $id})-[edge:SHIPPED|OWNS|CONTROLS|RELATED_TO]-(other:Entity)
WITH
  other,
  edge,
  type(edge) AS kind,
  CASE WHEN startNode(edge) = centre THEN 'OUT' ELSE 'IN' END AS direction
WHERE kind IN $kinds AND direction IN $directions
WITH
  other.id AS entityId,
  kind,
  direction,
  count(edge) AS count,
  CASE WHEN count(edge.valueUsd) > 0 THEN sum(edge.valueUsd) END AS valueUsd,
  min(edge.day) AS firstDay,
  max(edge.lastDay) AS lastDay,
  collect(CASE WHEN kind IN ['OWNS', 'CONTROLS'] THEN edge.id END) AS linkIds,
  collect(CASE WHEN kind = 'RELATED_TO' THEN edge.id END) AS relationIds
WHERE $afterId IS NULL
  OR count < $afterCount
  OR (count = $afterCount AND [entityId, kind, direction] > [$afterId, $afterKind, $afterDirection])
RETURN entityId, kind, direction, count, valueUsd, firstDay, lastDay, linkIds, relationIds
ORDER BY count DESC, entityId, kind, direction
LIMIT $first
