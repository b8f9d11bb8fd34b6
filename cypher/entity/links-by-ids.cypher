// Ownership and control links with these ids, in no order. An unknown id gives no row.
//
// @access read
// @param ids       : string[]
// @row   id        : string
// @row   kind      : string    OWNS or CONTROLS
// @row   ownerId   : string
// @row   ownedId   : string
// @row   fromDay   : int?      days since 1970-01-01; null when open
// @row   toDay     : int?      the last day on which it held
// @row   shareMin  : float?    percent; null for control
// @row   shareMax  : float?
// @row   isDirect  : boolean?
// @row   interest  : string?
// @row   role      : string?
// @row   dataset   : string
// @row   record    : string
// @row   sha256    : string
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[link:OWNS {id: id}]->()
  RETURN link
  UNION ALL
  MATCH ()-[link:CONTROLS {id: id}]->()
  RETURN link
}
RETURN
  link.id AS id,
  type(link) AS kind,
  startNode(link).id AS ownerId,
  endNode(link).id AS ownedId,
  link.fromDay AS fromDay,
  link.toDay AS toDay,
  link.shareMin AS shareMin,
  link.shareMax AS shareMax,
  link.direct AS isDirect,
  link.interest AS interest,
  link.role AS role,
  link.dataset AS dataset,
  link.record AS record,
  link.sha256 AS sha256
