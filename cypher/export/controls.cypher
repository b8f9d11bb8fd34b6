// Control links of a data set by id: a page of an export.
//
// @access read
// @param after : string  id; only those behind it
// @param end   : string  id; only those before it
// @param first : int
// @row   id         : string
// @row   ownerId    : string
// @row   ownedId    : string
// @row   isDirect   : boolean?
// @row   components : string[]
// @row   role       : string?
// @row   validFrom  : date?
// @row   validTo    : date?
// @row   extra      : string?
MATCH (owner)-[link:CONTROLS]->(owned)
WHERE link.id > $after AND link.id < $end
RETURN link.id AS id, owner.id AS ownerId, owned.id AS ownedId, link.direct AS isDirect,
  coalesce(link.components, []) AS components, link.role AS role,
  link.validFrom AS validFrom, link.validTo AS validTo, link.extra AS extra
ORDER BY id
LIMIT $first
