// Writes new control links. Both parties must be there, the controlled one as a company. Ids are
// unique over all parties, so only the label Entity leads to an index.
//
// `fromDay` and `toDay` are days since 1970-01-01, what the search compares; absent when open.
//
// @access write
// @param rows    : NumberedLinkRow[]  none of them in the graph
// @param dataset : string
// @param version : int                number of the graph version that this import makes
// @row   written : int
WITH date('1970-01-01') AS epoch
UNWIND $rows AS row
MATCH (owner:Entity {id: row.ownerId})
MATCH (owned:Entity {id: row.ownedId})
CREATE (owner)-[:CONTROLS {
  id: row.id, seq: toInteger(row.seq), version: $version, role: row.role,
  direct: row.isDirect,
  validFrom: date(row.validFrom), validTo: date(row.validTo),
  fromDay: duration.inDays(epoch, date(row.validFrom)).days,
  toDay: duration.inDays(epoch, date(row.validTo)).days,
  components: row.components, extra: row.extra,
  dataset: $dataset, record: row.record, sha256: row.sha256, rowHash: row.rowHash
}]->(owned)
RETURN count(*) AS written
