// How much the graph holds, from the count store, with the first and last day of a shipment.
//
// @access read
// @row companies  : int
// @row persons    : int
// @row shipments  : int
// @row ownerships : int
// @row controls   : int
// @row firstDay   : int?   days since 1970-01-01; null in an empty graph
// @row lastDay    : int?   the first day that the date of the newest shipment may mean
CALL () {
  MATCH (company:Company)
  RETURN count(company) AS companies
}
CALL () {
  MATCH (person:Person)
  RETURN count(person) AS persons
}
CALL () {
  MATCH ()-[shipment:SHIPPED]->()
  RETURN count(shipment) AS shipments
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
  MATCH ()-[shipment:SHIPPED]->()
  RETURN min(shipment.day) AS firstDay
}
CALL () {
  MATCH ()-[shipment:SHIPPED]->()
  RETURN max(shipment.day) AS lastDay
}
RETURN companies, persons, shipments, ownerships, controls, firstDay, lastDay
