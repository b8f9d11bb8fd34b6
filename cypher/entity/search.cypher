// Parties whose folded names or identifiers match a full-text query, with all their names.
//
// The query is made by us of escaped tokens, never handed on as it came. The score is Lucene's: it
// picks the candidates, the caller ranks them.
//
// @access read
// @param query       : string     of the full-text index
// @param countries   : string[]?  null: anywhere
// @param first       : int        candidates at most
// @row   id          : string
// @row   name        : string
// @row   otherNames  : string[]
// @row   identifiers : string[]
// @row   score       : float
CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node, score
WHERE $countries IS NULL OR node.country IN $countries
RETURN
  node.id AS id,
  node.name AS name,
  coalesce(node.otherNames, []) AS otherNames,
  coalesce(node.identifiers, []) AS identifiers,
  score
ORDER BY score DESC, id
LIMIT $first
