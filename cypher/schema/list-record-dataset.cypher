// Rows of lists of a data set, for taking it out again.
//
// @access schema
CREATE INDEX list_record_dataset IF NOT EXISTS
FOR (record:ListRecord) ON (record.dataset)
