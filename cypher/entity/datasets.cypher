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
// @row rejected     : int
// @row fileNames    : string[]   in the order of import; the next four likewise
// @row fileSha256s  : string[]
// @row fileMappings : string[]
// @row fileRows     : int[]
// @row fileRejected : int[]
// @row reasons      : string[]   of rejected rows
// @row reasonCounts : int[]
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
  coalesce(dataset.rejected, 0) AS rejected,
  coalesce(dataset.fileNames, []) AS fileNames,
  coalesce(dataset.fileSha256, []) AS fileSha256s,
  coalesce(dataset.fileMappings, []) AS fileMappings,
  coalesce(dataset.fileRows, []) AS fileRows,
  coalesce(dataset.fileRejected, []) AS fileRejected,
  coalesce(dataset.reasons, []) AS reasons,
  coalesce(dataset.reasonCounts, []) AS reasonCounts
ORDER BY title, id
