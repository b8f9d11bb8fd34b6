// What was imported of a data set so far: per file, and refused rows per file and reason.
//
// The lists of one group run in parallel. No row when nothing of it was imported.
//
// @access read
// @param id              : string
// @row   fileNames       : string[]
// @row   fileSha256      : string[]
// @row   fileMappings    : string[]
// @row   fileRows        : int[]
// @row   fileImported    : int[]     shorter than the others in an older graph
// @row   fileRejected    : int[]
// @row   rejectedFiles   : string[]  SHA-256 of the file
// @row   rejectedReasons : string[]
// @row   rejectedCounts  : int[]
// @row   updateMark      : string?   of the update that made it what it is; null after an import
MATCH (dataset:Dataset {id: $id})
RETURN dataset.fileNames AS fileNames, dataset.fileSha256 AS fileSha256,
  dataset.fileMappings AS fileMappings, dataset.fileRows AS fileRows, coalesce(dataset.fileImported, []) AS fileImported,
  dataset.fileRejected AS fileRejected, dataset.rejectedFiles AS rejectedFiles,
  dataset.rejectedReasons AS rejectedReasons, dataset.rejectedCounts AS rejectedCounts,
  dataset.updateMark AS updateMark
