// Says that records of a data set are being taken away: until that is complete, the graph is of no
// version, and readers that would see the half of it say so instead.
//
// @access write
// @param dataset    : string
// @param kind       : string    REMOVAL or UPDATE
// @param mark       : string    tells one update from another
// @param counts     : int[]     of an update: records added, changed, unchanged, removed
// @param openFiles  : string[]  of other data sets
// @param openCounts : int[]     in parallel
MATCH (version:GraphVersion {id: 'graph'})
SET version.changing = $dataset, version.changeKind = $kind, version.changeMark = $mark,
  version.changePhase = 'REMOVING', version.changeCounts = $counts,
  version.openFiles = $openFiles, version.openCounts = $openCounts
