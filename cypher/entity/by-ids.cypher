// Parties with these ids, in no order. An id that nobody has gives no row.
//
// @access read
// @param ids           : string[]
// @row   id            : string
// @row   isCompany     : boolean    otherwise a person
// @row   name          : string
// @row   otherNames    : string[]
// @row   country       : string?    ISO 3166-1 alpha-2
// @row   datasets      : string[]   ids of the data sets that mention it
// @row   incorporatedOn : string?   YYYY, YYYY-MM or YYYY-MM-DD
// @row   dissolvedOn   : string?
// @row   industry      : string?
// @row   purpose       : string?
// @row   identifiers   : string[]
// @row   notes         : string?
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  entity:Company AS isCompany,
  entity.name AS name,
  coalesce(entity.otherNames, []) AS otherNames,
  entity.country AS country,
  coalesce(entity.datasets, []) AS datasets,
  entity.incorporatedOn AS incorporatedOn,
  entity.dissolvedOn AS dissolvedOn,
  entity.industry AS industry,
  entity.purpose AS purpose,
  coalesce(entity.identifiers, []) AS identifiers,
  entity.notes AS notes
