// First and last day of the shipments.
//
// @access schema
CREATE INDEX shipment_day IF NOT EXISTS
FOR ()-[shipment:SHIPPED]-() ON (shipment.day)
