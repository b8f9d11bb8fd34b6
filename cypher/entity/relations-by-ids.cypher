// Relations with these ids, in no order. An unknown id gives no row.
//
// @access read
// @param ids       : string[]
// @row   id        : string
// @row   kind      : string
// @row   role      : string?
// @row   fromId    : string
// @row   toId      : string
// @row   validFrom : date?
// @row   validTo   : date?
// @row   dataset   : string
// @row   record    : string
// @row   sha256    : string
UNWIND $ids AS id
MATCH (from)-[relation:RELATED_TO {id: id}]->(to)
RETURN id, relation.kind AS kind, relation.role AS role, from.id AS fromId, to.id AS toId,
  relation.validFrom AS validFrom, relation.validTo AS validTo, relation.dataset AS dataset,
  relation.record AS record, relation.sha256 AS sha256
