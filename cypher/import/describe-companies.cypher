// Writes what records say about companies: new ones, and ones that were only mentioned so far.
//
// @access write
// @param rows    : EntityRecordRow[]  each id once; none of them described before
// @param dataset : string
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:Company, entity.name = row.name, entity.otherNames = row.otherNames,
  entity.foldedNames = row.foldedNames, entity.country = row.country,
  entity.incorporatedOn = row.incorporatedOn, entity.dissolvedOn = row.dissolvedOn,
  entity.industry = row.industry, entity.purpose = row.purpose,
  entity.identifiers = row.identifiers, entity.notes = row.notes,
  entity.datasets = [$dataset], entity.record = row.record, entity.sha256 = row.sha256,
  entity.rowHash = row.rowHash
