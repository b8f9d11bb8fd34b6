// One data set per id.
//
// @access schema
CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE
