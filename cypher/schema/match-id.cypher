// One proposed match per party and list entry.
//
// @access schema
CREATE CONSTRAINT match_id IF NOT EXISTS
FOR ()-[match:MATCHES]-() REQUIRE match.id IS UNIQUE
