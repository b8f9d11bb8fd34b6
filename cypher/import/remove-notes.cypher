// Takes out records kept as notes of a data set.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   removed : int
MATCH (note:Note)
USING INDEX note:Note(id)
WHERE $after < note.id < $below
WITH note
ORDER BY note.id
LIMIT $most
DETACH DELETE note
RETURN count(*) AS removed
