// Writes new relations: family, membership and whatever else is neither ownership nor control. Both
// parties must be there. The path search does not walk them, so they have no number.
//
// @access write
// @param rows    : RelationRow[]  none of them in the graph
// @param dataset : string
// @row   written : int
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
CREATE (from)-[:RELATED_TO {
  id: row.id, kind: row.kind, role: row.role, validFrom: date(row.validFrom),
  validTo: date(row.validTo), extra: row.extra, dataset: $dataset, record: row.record,
  sha256: row.sha256, rowHash: row.rowHash
}]->(to)
RETURN count(*) AS written
