// Takes out parties of a data set, with what was proposed about them.
//
// What was decided about them is kept: see keep-decisions-of-parties, which comes first.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   removed : int
MATCH (party:Entity)
USING INDEX party:Entity(id)
WHERE $after < party.id < $below
WITH party
ORDER BY party.id
LIMIT $most
DETACH DELETE party
RETURN count(*) AS removed
