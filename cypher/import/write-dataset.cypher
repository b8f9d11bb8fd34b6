// Writes what a data set is and what was imported of it.
//
// Parallel lists, since a node holds no maps: one group per file, one per reason over all files,
// one per file and reason (what lets a file be imported again without counting it twice).
//
// @access write
// @param id              : string
// @param title           : string
// @param publisher       : string?
// @param licence         : string?
// @param retrievedOn     : date?
// @param isInvented      : boolean   names and trade in it are made up
// @param rows            : int       read over all files
// @param rejected        : int       refused over all files
// @param reasons         : string[]  most frequent first
// @param reasonCounts    : int[]
// @param fileNames       : string[]  in the order of import
// @param fileSha256      : string[]
// @param fileMappings    : string[]
// @param fileRows        : int[]
// @param fileRejected    : int[]
// @param rejectedFiles   : string[]  SHA-256 of the file
// @param rejectedReasons : string[]
// @param rejectedCounts  : int[]
MERGE (dataset:Dataset {id: $id})
SET dataset.title = $title, dataset.publisher = $publisher, dataset.licence = $licence,
  dataset.retrievedOn = $retrievedOn, dataset.isInvented = $isInvented, dataset.format = 'CSV',
  dataset.importedAt = datetime.realtime(), dataset.rows = $rows, dataset.rejected = $rejected,
  dataset.reasons = $reasons, dataset.reasonCounts = $reasonCounts,
  dataset.fileNames = $fileNames, dataset.fileSha256 = $fileSha256,
  dataset.fileMappings = $fileMappings, dataset.fileRows = $fileRows,
  dataset.fileRejected = $fileRejected, dataset.rejectedFiles = $rejectedFiles,
  dataset.rejectedReasons = $rejectedReasons, dataset.rejectedCounts = $rejectedCounts
