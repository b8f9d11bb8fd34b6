// Where some entries of lists stand: every row of every copy that speaks of them, the newest first.
//
// Looks odd and must stay: the index is named, as in import/list-records.
//
// @access read
// @param entryIds : string[]
// @row   entryId  : string
// @row   asOf     : string   YYYY-MM-DD
// @row   dataset  : string
// @row   record   : string   row or entry id in the source
// @row   sha256   : string   of the file
UNWIND $entryIds AS entryId
MATCH (entry:ListEntry {id: entryId})<-[:DESCRIBES]-(row:ListRecord)
USING INDEX entry:ListEntry(id)
RETURN
  entryId, row.asOf AS asOf, row.dataset AS dataset, row.record AS record, row.sha256 AS sha256
ORDER BY entryId, asOf DESC, row.id
