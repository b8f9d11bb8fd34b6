// Parties of a data set by id, each with where it is said to be: a page of an export.
//
// An address that a record of its own states has no text here: that record is exported itself.
//
// @access read
// @param after : string  id; only those behind it
// @param end   : string  id; only those before it
// @param first : int
// @row   id             : string
// @row   isCompany      : boolean   otherwise a person
// @row   name           : string
// @row   otherNames     : string[]
// @row   country        : string?
// @row   incorporatedOn : string?
// @row   dissolvedOn    : string?
// @row   industry       : string?
// @row   purpose        : string?
// @row   identifiers    : string[]
// @row   notes          : string?
// @row   birthYear      : int?
// @row   extra          : string?
// @row   texts          : string[]  addresses as stated, by id of the location; the next four likewise
// @row   kinds          : string[]  empty when the source does not say
// @row   cities         : string[]
// @row   postcodes      : string[]
// @row   countries      : string[]
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.id < $end
WITH entity ORDER BY entity.id LIMIT $first
CALL (entity) {
  MATCH (entity)-[place:LOCATED_AT]->(address:Address)
  WHERE place.text IS NOT NULL
  WITH place, address ORDER BY place.id
  RETURN collect(place.text) AS texts, collect(coalesce(place.kind, '')) AS kinds,
    collect(coalesce(place.city, '')) AS cities,
    collect(coalesce(place.postcode, '')) AS postcodes,
    collect(coalesce(address.country, '')) AS countries
}
RETURN entity.id AS id, entity:Company AS isCompany, entity.name AS name,
  coalesce(entity.otherNames, []) AS otherNames, entity.country AS country,
  entity.incorporatedOn AS incorporatedOn, entity.dissolvedOn AS dissolvedOn,
  entity.industry AS industry, entity.purpose AS purpose,
  coalesce(entity.identifiers, []) AS identifiers, entity.notes AS notes,
  entity.birthYear AS birthYear, entity.extra AS extra, texts, kinds, cities, postcodes, countries
ORDER BY id
