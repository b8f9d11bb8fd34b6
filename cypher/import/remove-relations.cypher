// Takes out relations of a data set.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   removed : int
MATCH ()-[relation:RELATED_TO]->()
USING INDEX relation:RELATED_TO(id)
WHERE $after < relation.id < $below
WITH relation
ORDER BY relation.id
LIMIT $most
DELETE relation
RETURN count(*) AS removed
