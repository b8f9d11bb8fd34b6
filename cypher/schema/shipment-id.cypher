// One shipment per record: what makes an import repeatable.
//
// @access schema
CREATE CONSTRAINT shipment_id IF NOT EXISTS
FOR ()-[shipment:SHIPPED]-() REQUIRE shipment.id IS UNIQUE
