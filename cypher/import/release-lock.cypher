// Gives up the claim of an import; nothing happens when another import holds it by now.
//
// @access write
// @param token : string
MATCH (version:GraphVersion {id: 'graph'})
SET version.touchedBy = $token
WITH version WHERE version.lockToken = $token
REMOVE version.lockToken, version.lockHolder, version.lockHost, version.lockPid, version.lockUntil
