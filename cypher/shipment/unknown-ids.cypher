// Which of these shipments and companies do not exist, shipments first, in the order given.
//
// @access read
// @param shipmentIds : string[]
// @param companyIds  : string[]
// @row   id : string
CALL () {
  UNWIND range(0, size($shipmentIds) - 1) AS at
  WITH at, $shipmentIds[at] AS id
  WHERE NOT EXISTS { MATCH ()-[:SHIPPED {id: id}]->() }
  RETURN 0 AS part, at, id
  UNION ALL
  UNWIND range(0, size($companyIds) - 1) AS at
  WITH at, $companyIds[at] AS id
  WHERE NOT EXISTS { MATCH (:Company:Entity {id: id}) }
  RETURN 1 AS part, at, id
}
RETURN id
ORDER BY part, at
