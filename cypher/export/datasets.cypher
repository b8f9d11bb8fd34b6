// What data sets are in the graph, by id.
//
// @access read
// @row id          : string
// @row title       : string
// @row publisher   : string?
// @row licence     : string?
// @row retrievedOn : string?  YYYY-MM-DD
// @row isInvented  : boolean
MATCH (dataset:Dataset)
RETURN dataset.id AS id, coalesce(dataset.title, dataset.id) AS title,
  dataset.publisher AS publisher, dataset.licence AS licence,
  toString(dataset.retrievedOn) AS retrievedOn,
  coalesce(dataset.isInvented, false) AS isInvented
ORDER BY id
