// Writes what records say about persons.
//
// @access write
// @param rows    : NumberedEntityRow[]  each id once; none of them described before
// @param dataset : string
// @param version : int                  number of the graph version that this import makes
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity.seq = toInteger(row.seq)
SET entity:Person, entity.version = $version, entity.name = row.name,
  entity.otherNames = row.otherNames, entity.foldedNames = row.foldedNames,
  entity.country = row.country, entity.incorporatedOn = row.incorporatedOn,
  entity.dissolvedOn = row.dissolvedOn, entity.industry = row.industry,
  entity.purpose = row.purpose, entity.identifiers = row.identifiers, entity.notes = row.notes,
  entity.birthYear = toInteger(row.birthYear), entity.extra = row.extra,
  entity.datasets = [$dataset], entity.record = row.record, entity.sha256 = row.sha256,
  entity.rowHash = row.rowHash
