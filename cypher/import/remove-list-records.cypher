// Takes out rows of lists of a data set, and answers which entries they spoke of.
//
// What is left of an entry is then put together anew: see describe-list-entries.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   entryId : string  one row for each that was taken out
MATCH (record:ListRecord)
USING INDEX record:ListRecord(id)
WHERE $after < record.id < $below
WITH record
ORDER BY record.id
LIMIT $most
MATCH (record)-[:DESCRIBES]->(entry:ListEntry)
WITH record, entry.id AS entryId
DETACH DELETE record
RETURN entryId
