// Persons of one data set with what they are matched by, in the order of their ids, page by page.
//
// @access read
// @param after       : string    id of the last one of the page before; `dataset:` for the first page
// @param below       : string    `dataset;`, the next character
// @param first       : int
// @row   id          : string
// @row   name        : string
// @row   otherNames  : string[]
// @row   country     : string?
// @row   identifiers : string[]
// @row   addresses   : string[]  none: where a person lives is not compared
MATCH (person:Entity)
USING INDEX person:Entity(id)
WHERE $after < person.id < $below AND person:Person
RETURN
  person.id AS id, person.name AS name, coalesce(person.otherNames, []) AS otherNames,
  person.country AS country, coalesce(person.identifiers, []) AS identifiers,
  [] AS addresses
ORDER BY id
LIMIT $first
