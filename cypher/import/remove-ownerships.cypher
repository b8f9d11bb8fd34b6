// Takes out ownership links of a data set.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   removed : int
MATCH ()-[link:OWNS]->()
USING INDEX link:OWNS(id)
WHERE $after < link.id < $below
WITH link
ORDER BY link.id
LIMIT $most
DELETE link
RETURN count(*) AS removed
