// One address per id.
//
// @access schema
CREATE CONSTRAINT address_id IF NOT EXISTS
FOR (address:Address) REQUIRE address.id IS UNIQUE
