// How many parties and links have a number already, in a graph where numbering was interrupted.
//
// Reads all of them, once.
//
// @access read
// @row parties : int
// @row links   : int
CALL () {
  MATCH (entity:Entity)
  WHERE entity.seq IS NOT NULL
  RETURN count(entity) AS parties
}
CALL () {
  MATCH ()-[link:OWNS|CONTROLS]->()
  WHERE link.seq IS NOT NULL
  RETURN count(link) AS links
}
RETURN parties, links
