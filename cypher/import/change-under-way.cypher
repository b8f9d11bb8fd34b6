// A removal or an update that was begun and is not complete, and data sets of unfinished imports.
//
// No row in a graph without any import of ours.
//
// @access read
// @row dataset   : string?  null when there is none
// @row kind      : string?  REMOVAL or UPDATE
// @row mark      : string?  tells one update from another
// @row phase     : string?  REMOVING or WRITING
// @row counts    : int[]    of an update: records added, changed, unchanged, removed
// @row openFiles : string[] `dataset SHA-256` of files that were begun
MATCH (version:GraphVersion {id: 'graph'})
RETURN version.changing AS dataset, version.changeKind AS kind, version.changeMark AS mark,
  version.changePhase AS phase, coalesce(version.changeCounts, []) AS counts,
  coalesce(version.openFiles, []) AS openFiles
