// Says that everything of the data set is taken out, and that its new version is being written.
//
// @access write
MATCH (version:GraphVersion {id: 'graph'})
SET version.changePhase = 'WRITING'
