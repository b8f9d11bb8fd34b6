// One shipment per number, for reading many by number.
//
// @access schema
CREATE CONSTRAINT shipment_seq IF NOT EXISTS
FOR ()-[shipment:SHIPPED]-() REQUIRE shipment.seq IS UNIQUE
