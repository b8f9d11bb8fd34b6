// Claims the right to write for one import, unless another import holds it.
//
// The first SET takes the write lock of the node, so that what follows reads the latest state; a
// condition in MATCH would read before the lock. A claim ends by itself: `until` is by the clock of
// the database, the only one that all importers share.
//
// @access write
// @param token     : string   of this import, random
// @param holder    : string   who this is, for the message that another import shows
// @param host      : string   machine
// @param pid       : int      process on that machine
// @param seconds   : int      how long the claim lasts when it is not extended
// @param abandoned : string?  token of a holder known to be dead, whose claim may be taken over
// @param noHash    : string   hash of a graph without imports
// @row   isTaken   : boolean  whether this import holds the claim now
// @row   token     : string?  of who holds it
// @row   holder    : string?  of who holds it
// @row   host      : string?
// @row   pid       : int?
// @row   secondsLeft : int?
MERGE (version:GraphVersion {id: 'graph'})
  ON CREATE SET version.number = 0, version.hash = $noHash, version.history = [],
    version.nextSeq = 0, version.nextPartySeq = 0, version.nextLinkSeq = 0,
    version.committedSeq = 0, version.committedPartySeq = 0, version.committedLinkSeq = 0
SET version.touchedBy = $token
WITH version, datetime.realtime() AS now
WITH version, now,
  version.lockToken IS NULL OR version.lockUntil < now
  OR version.lockToken = $token OR version.lockToken = $abandoned AS isTaken
FOREACH (_ IN CASE WHEN isTaken THEN [1] ELSE [] END |
  SET version.lockToken = $token, version.lockHolder = $holder, version.lockHost = $host,
    version.lockPid = $pid, version.lockUntil = now + duration({seconds: $seconds})
)
RETURN isTaken, version.lockToken AS token, version.lockHolder AS holder, version.lockHost AS host,
  version.lockPid AS pid, duration.inSeconds(now, version.lockUntil).seconds AS secondsLeft
