// Makes sure that the companies that shipments name are in the graph.
//
// What is there stays as it is: a record that describes the company knows more than a shipment
// that mentions it. Answers the parties that are there, but not as companies.
//
// @access write
// @param rows    : EntityRow[]  each id once
// @param dataset : string
// @row   id      : string       of a person: cannot send or receive a shipment
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity:Company, entity.name = row.name, entity.otherNames = row.otherNames,
    entity.foldedNames = row.foldedNames, entity.country = row.country,
    entity.identifiers = row.identifiers, entity.datasets = [$dataset]
WITH entity WHERE NOT entity:Company
RETURN entity.id AS id
