// Writes new rows of lists, each beside the entry that it speaks of.
//
// What the entry says is written by describe-list-entries, of all its rows together.
//
// @access write
// @param rows    : ListRecordRow[]  none of them in the graph
// @param dataset : string
// @row   written : int
UNWIND $rows AS row
MERGE (entry:ListEntry {id: row.entryId})
  ON CREATE SET entry.list = row.list, entry.listId = row.listId
CREATE (record:ListRecord {
  id: row.id, part: row.part, asOf: row.asOf, kind: row.kind,
  nameTexts: row.nameTexts, nameKinds: row.nameKinds, addressTexts: row.addressTexts,
  addressCountries: row.addressCountries, countries: row.countries,
  identifiers: row.identifiers, programs: row.programs, listedOn: row.listedOn,
  endsOn: row.endsOn, citation: row.citation, licenceRequirement: row.licenceRequirement,
  licencePolicy: row.licencePolicy, url: row.url, details: row.details,
  birthYears: [year IN row.birthYears | toInteger(year)],
  dataset: $dataset, record: row.record, sha256: row.sha256, rowHash: row.rowHash
})-[:DESCRIBES {id: row.id}]->(entry)
RETURN count(*) AS written
