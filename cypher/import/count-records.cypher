// How many records of a data set are in the graph?
//
// Parties that are only mentioned are not records; several links may come of one.
//
// @access read
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @row   records : int
CALL () {
  MATCH ()-[shipment:SHIPPED]->()
  WHERE $after < shipment.id < $below
  RETURN count(*) AS records
  UNION ALL
  MATCH (party:Entity)
  WHERE $after < party.id < $below AND party.rowHash IS NOT NULL
  RETURN count(*) AS records
  UNION ALL
  CALL () {
    MATCH ()-[link:OWNS]->()
    WHERE $after < link.id < $below
    RETURN link.record AS record
    UNION
    MATCH ()-[link:CONTROLS]->()
    WHERE $after < link.id < $below
    RETURN link.record AS record
  }
  RETURN count(record) AS records
  UNION ALL
  MATCH ()-[relation:RELATED_TO]->()
  WHERE $after < relation.id < $below
  RETURN count(*) AS records
  UNION ALL
  MATCH (note:Note)
  WHERE $after < note.id < $below
  RETURN count(*) AS records
  UNION ALL
  MATCH (flow:TradeFlow)
  WHERE $after < flow.id < $below
  RETURN count(*) AS records
  UNION ALL
  MATCH (record:ListRecord)
  WHERE $after < record.id < $below
  RETURN count(*) AS records
}
RETURN sum(records) AS records
