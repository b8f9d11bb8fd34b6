// What a path goes by of the shipments in a range of numbers: rows of lists, one for each `chunk`
// numbers, in which the values at one place are those of one shipment.
//
// Lists instead of rows: the driver takes them in twice as fast. Nulls are written as values that
// cannot occur, since `collect` leaves nulls out.
//
// Looks odd and must stay: the properties are taken as a map first, in one walk over them; one by
// one, each would be looked for from the beginning. The number is not among them: it comes from the
// index. The ends have no labels: they would be checked.
//
// @access read
// @param from       : int
// @param below      : int
// @param chunk      : int
// @row   seqs       : int[]
// @row   consignors : int[]     number of the party; -1 when it has none
// @row   consignees : int[]
// @row   days       : int[]     first day that the date may mean; -2147483648 without a date
// @row   spansDays  : int[]     days from the first to the last; 0 when the date is exact
// @row   hs6s       : int[]     the six digits as a number; -1 without a code
// @row   valuesUsd  : float[]   NaN when not stated
// @row   quantities : float[]   NaN when not stated
// @row   units      : string[]  empty when not stated
UNWIND range($from, $below - 1, $chunk) AS start
CALL (start) {
  WITH start, CASE WHEN start + $chunk < $below THEN start + $chunk ELSE $below END AS end
  MATCH (consignor)-[shipment:SHIPPED]->(consignee)
  WHERE start <= shipment.seq < end
  WITH shipment.seq AS seq, consignor.seq AS consignorSeq, consignee.seq AS consigneeSeq,
    shipment {.day, .lastDay, .hs6, .valueUsd, .quantity, .unit} AS facts
  RETURN
    collect(seq) AS seqs,
    collect(coalesce(consignorSeq, -1)) AS consignors,
    collect(coalesce(consigneeSeq, -1)) AS consignees,
    collect(coalesce(facts.day, -2147483648)) AS days,
    collect(coalesce(facts.lastDay - facts.day, 0)) AS spansDays,
    collect(coalesce(toInteger(facts.hs6), -1)) AS hs6s,
    collect(coalesce(facts.valueUsd, 0.0 / 0.0)) AS valuesUsd,
    collect(coalesce(facts.quantity, 0.0 / 0.0)) AS quantities,
    collect(coalesce(facts.unit, '')) AS units
}
RETURN seqs, consignors, consignees, days, spansDays, hs6s, valuesUsd, quantities, units
