// Ids of shipments given by their numbers: what the graph in memory does not hold.
//
// @access read
// @param seqs : int[]
// @row   seq  : int
// @row   id   : string
UNWIND $seqs AS seq
MATCH ()-[shipment:SHIPPED {seq: seq}]->()
RETURN seq, shipment.id AS id
ORDER BY seq
