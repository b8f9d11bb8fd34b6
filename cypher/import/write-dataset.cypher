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
// @param imported        : int       written over all files; what is neither was there already
// @param rejected        : int       refused over all files
// @param reasons         : string[]  most frequent first
// @param reasonCounts    : int[]
// @param fileNames       : string[]  in the order of import
// @param fileSha256      : string[]
// @param fileMappings    : string[]
// @param fileRows        : int[]
// @param fileImported    : int[]
// @param fileRejected    : int[]
// @param rejectedFiles   : string[]  SHA-256 of the file
// @param rejectedReasons : string[]
// @param rejectedCounts  : int[]
// @param updateCounts    : int[]?    of an update: records added, changed, unchanged, removed
// @param updateMark      : string?   of an update: tells it from another
MERGE (dataset:Dataset {id: $id})
SET dataset.title = $title, dataset.publisher = $publisher, dataset.licence = $licence,
  dataset.retrievedOn = $retrievedOn, dataset.isInvented = $isInvented, dataset.format = 'CSV',
  dataset.importedAt = datetime.realtime(), dataset.rows = $rows,
  dataset.imported = $imported, dataset.rejected = $rejected,
  dataset.reasons = $reasons, dataset.reasonCounts = $reasonCounts,
  dataset.fileNames = $fileNames, dataset.fileSha256 = $fileSha256,
  dataset.fileMappings = $fileMappings, dataset.fileRows = $fileRows,
  dataset.fileImported = $fileImported, dataset.fileRejected = $fileRejected, dataset.rejectedFiles = $rejectedFiles,
  dataset.rejectedReasons = $rejectedReasons, dataset.rejectedCounts = $rejectedCounts,
  dataset.updateCounts = coalesce($updateCounts, dataset.updateCounts),
  dataset.updateMark = $updateMark
