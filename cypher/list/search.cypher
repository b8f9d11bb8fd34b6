// Entries of lists whose folded names or identifiers match a full-text query, with all their names.
//
// The query is made by us of escaped tokens, never handed on as it came. The score is Lucene's: it
// picks the candidates, the caller ranks them.
//
// @access read
// @param query       : string     of the full-text index
// @param lists       : string[]?  null: on any list
// @param first       : int        candidates at most
// @row   id          : string
// @row   nameTexts   : string[]
// @row   identifiers : string[]
// @row   score       : float
CALL db.index.fulltext.queryNodes('list_entry_search', $query) YIELD node, score
WHERE $lists IS NULL OR node.list IN $lists
RETURN
  node.id AS id, coalesce(node.nameTexts, []) AS nameTexts,
  coalesce(node.identifiers, []) AS identifiers, score
ORDER BY score DESC, id
LIMIT $first
