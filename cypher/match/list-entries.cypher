// Entries of lists with what they are matched by, in the order of their ids, page by page.
//
// Vessels and aircraft are left out: no party of the graph is one.
//
// @access read
// @param after            : string    id of the last one of the page before; empty for the first page
// @param dataset          : string?   only those that it speaks of; null: all
// @param first            : int
// @row   id               : string
// @row   isPerson         : boolean
// @row   nameTexts        : string[]  the primary name first
// @row   nameKinds        : string[]  in parallel
// @row   countries        : string[]
// @row   identifiers      : string[]
// @row   addresses        : string[]
MATCH (entry:ListEntry)
WHERE entry.id > $after AND ($dataset IS NULL OR $dataset IN entry.datasets)
  AND NOT coalesce(entry.kind, '') IN ['VESSEL', 'AIRCRAFT']
RETURN
  entry.id AS id, coalesce(entry.kind = 'INDIVIDUAL', false) AS isPerson,
  coalesce(entry.nameTexts, []) AS nameTexts, coalesce(entry.nameKinds, []) AS nameKinds,
  coalesce(entry.countries, []) AS countries, coalesce(entry.identifiers, []) AS identifiers,
  coalesce(entry.addressTexts, []) AS addresses
ORDER BY id
LIMIT $first
