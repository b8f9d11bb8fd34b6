// Every source as the import left it, in the order of the titles.
//
// What belongs to a file, and to a reason for rejection, is kept in lists of equal length: Neo4j's
// properties hold no maps.
//
// @access read
// @row id           : string
// @row title        : string
// @row publisher    : string?
// @row licence      : string?
// @row retrievedOn  : string?    YYYY-MM-DD
// @row importedAt   : string?    ISO 8601, UTC
// @row isInvented   : boolean
// @row rows         : int        read, over all files
// @row imported     : int
// @row rejected     : int        what is neither was in the graph already
// @row fileNames    : string[]   in the order of import; the next four likewise
// @row fileSha256s  : string[]
// @row fileMappings : string[]
// @row fileRows     : int[]
// @row fileImported : int[]      shorter than the others in an older graph
// @row fileRejected : int[]
// @row reasons      : string[]   of rejected rows
// @row reasonCounts : int[]
// @row copiesAsOf   : string[]   days of the copies of lists that came with it, ascending
// @row updateCounts : int[]      of the last update: records added, changed, unchanged, removed
MATCH (dataset:Dataset)
RETURN
  dataset.id AS id,
  coalesce(dataset.title, dataset.id) AS title,
  dataset.publisher AS publisher,
  dataset.licence AS licence,
  toString(dataset.retrievedOn) AS retrievedOn,
  toString(dataset.importedAt) AS importedAt,
  coalesce(dataset.isInvented, false) AS isInvented,
  coalesce(dataset.rows, 0) AS rows,
  coalesce(dataset.imported, dataset.rows - dataset.rejected, 0) AS imported,
  coalesce(dataset.rejected, 0) AS rejected,
  coalesce(dataset.fileNames, []) AS fileNames,
  coalesce(dataset.fileSha256, []) AS fileSha256s,
  coalesce(dataset.fileMappings, []) AS fileMappings,
  coalesce(dataset.fileRows, []) AS fileRows,
  coalesce(dataset.fileImported, []) AS fileImported,
  coalesce(dataset.fileRejected, []) AS fileRejected,
  coalesce(dataset.reasons, []) AS reasons,
  coalesce(dataset.reasonCounts, []) AS reasonCounts,
  COLLECT {
    MATCH (copy:ListCopy {dataset: dataset.id})
    RETURN DISTINCT copy.asOf AS day
    ORDER BY day
  } AS copiesAsOf,
  coalesce(dataset.updateCounts, []) AS updateCounts
ORDER BY title, id
