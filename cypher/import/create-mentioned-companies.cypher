// Writes companies that shipments name and that are not in the graph, numbered from `firstSeq`.
//
// A record that describes one may come later: see describe-companies.
//
// @access write
// @param rows     : EntityRow[]  none of them in the graph
// @param dataset  : string
// @param firstSeq : int
// @param version  : int          number of the graph version that this import makes
// @row   written  : int
UNWIND range(0, size($rows) - 1) AS place
WITH place, $rows[place] AS row
CREATE (entity:Entity:Company {
  id: row.id, seq: $firstSeq + place, version: $version, name: row.name,
  otherNames: row.otherNames, foldedNames: row.foldedNames, country: row.country,
  identifiers: row.identifiers, notes: row.notes, datasets: [$dataset]
})
RETURN count(*) AS written
