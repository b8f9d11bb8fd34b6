// Numbers the next control links, by id, that have no number.
//
// @access write
// @param after    : string   id; only those behind it
// @param firstSeq : int
// @param most     : int
// @param version  : int      number of the version that they belong to from now on
// @row   numbered : int
// @row   lastId   : string?  null when there were none
MATCH ()-[link:CONTROLS]->()
WHERE link.id > $after AND link.seq IS NULL
WITH link ORDER BY link.id LIMIT $most
WITH collect(link) AS links
CALL (links) {
  UNWIND range(0, size(links) - 1) AS place
  WITH place, links[place] AS link
  SET link.seq = $firstSeq + place, link.version = $version
}
RETURN size(links) AS numbered, links[-1].id AS lastId
