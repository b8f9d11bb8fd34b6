// Companies of one data set with what they are matched by, in the order of their ids, page by page.
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
// @row   addresses   : string[]  as stated
MATCH (company:Entity)
USING INDEX company:Entity(id)
WHERE $after < company.id < $below AND company:Company
WITH company
ORDER BY company.id
LIMIT $first
RETURN
  company.id AS id, company.name AS name, coalesce(company.otherNames, []) AS otherNames,
  company.country AS country, coalesce(company.identifiers, []) AS identifiers,
  COLLECT {
    MATCH (company)-[location:LOCATED_AT]->(address:Address)
    WITH DISTINCT coalesce(location.text, address.full) AS text
    WHERE text IS NOT NULL
    RETURN text
    ORDER BY text
  } AS addresses
ORDER BY id
