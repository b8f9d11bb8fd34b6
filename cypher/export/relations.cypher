// Relations of a data set that are neither ownership nor control, by id: a page of an export.
//
// @access read
// @param after : string  id; only those behind it
// @param end   : string  id; only those before it
// @param first : int
// @row   id        : string
// @row   kind      : string
// @row   fromId    : string
// @row   toId      : string
// @row   role      : string?
// @row   validFrom : date?
// @row   validTo   : date?
// @row   extra     : string?
MATCH (from)-[relation:RELATED_TO]->(to)
WHERE relation.id > $after AND relation.id < $end
RETURN relation.id AS id, relation.kind AS kind, from.id AS fromId, to.id AS toId,
  relation.role AS role, relation.validFrom AS validFrom, relation.validTo AS validTo,
  relation.extra AS extra
ORDER BY id
LIMIT $first
