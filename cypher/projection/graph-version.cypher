// The committed version of the graph, and how much belongs to it.
//
// Asked every few seconds by whoever follows the graph: one node, count store and data sets. No row
// in a graph that no import of ours has completed. Null in one whose parties have no numbers yet.
//
// @access read
// @param known         : string   a version; is it this one or one before it?
// @row   number        : int
// @row   hash          : string   SHA-256, hexadecimal
// @row   isKnown       : boolean
// @row   belowSeq      : int?     of the shipments of this version
// @row   belowPartySeq : int?
// @row   belowLinkSeq  : int?
// @row   goneShipments : int?     numbered and not there any more; negative: there without a number
// @row   goneParties   : int?
// @row   goneLinks     : int?
// @row   refusedRows   : int      of all imports, because a party is not named
// @row   changing      : string?  data set that is being removed or replaced; then nothing may be read
CALL () {
  MATCH ()-[shipment:SHIPPED]->()
  RETURN count(shipment) AS shipments
}
CALL () {
  MATCH (party:Entity)
  RETURN count(party) AS parties
}
CALL () {
  MATCH ()-[ownership:OWNS]->()
  RETURN count(ownership) AS ownerships
}
CALL () {
  MATCH ()-[control:CONTROLS]->()
  RETURN count(control) AS controls
}
CALL () {
  MATCH (dataset:Dataset)
  UNWIND range(0, size(coalesce(dataset.reasons, [])) - 1) AS i
  WITH dataset, i
  WHERE dataset.reasons[i] IN ['no consignor', 'no consignee']
  RETURN coalesce(sum(dataset.reasonCounts[i]), 0) AS refusedRows
}
MATCH (version:GraphVersion {id: 'graph'})
WHERE version.number > 0
RETURN version.number AS number, version.hash AS hash, $known IN version.history AS isKnown,
  version.committedSeq AS belowSeq, version.committedPartySeq AS belowPartySeq,
  version.committedLinkSeq AS belowLinkSeq,
  version.nextSeq - shipments AS goneShipments,
  version.nextPartySeq - parties AS goneParties,
  version.nextLinkSeq - ownerships - controls AS goneLinks,
  refusedRows, version.changing AS changing
