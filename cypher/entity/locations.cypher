// Where these parties are said to be, and how many others are there.
//
// @access read
// @param ids         : string[]
// @param most        : int       parties named for each address
// @row   entityId    : string
// @row   addressId   : string
// @row   full        : string
// @row   country     : string?
// @row   kind        : string?
// @row   text        : string?   as this record writes it
// @row   dataset     : string
// @row   record      : string
// @row   sha256      : string
// @row   entityCount : int
// @row   entityIds   : string[]  the first by id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[place:LOCATED_AT]->(address:Address)
CALL (address) {
  MATCH (address)<-[:LOCATED_AT]-(other:Entity)
  WITH DISTINCT other.id AS otherId ORDER BY otherId
  WITH collect(otherId) AS others
  RETURN size(others) AS entityCount, others[..$most] AS entityIds
}
RETURN id AS entityId, address.id AS addressId, address.full AS full,
  address.country AS country, place.kind AS kind, place.text AS text, place.dataset AS dataset,
  place.record AS record, place.sha256 AS sha256, entityCount, entityIds
ORDER BY entityId, full, place.id
