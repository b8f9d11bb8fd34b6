// Takes out statements of where parties are of a data set.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   removed : int
MATCH ()-[location:LOCATED_AT]->()
USING INDEX location:LOCATED_AT(id)
WHERE $after < location.id < $below
WITH location
ORDER BY location.id
LIMIT $most
DELETE location
RETURN count(*) AS removed
