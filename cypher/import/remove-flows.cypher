// Takes out trade flows of a data set.
//
// The range of ids is that of one data set. One batch of them, so that a transaction stays small.
//
// @access write
// @param after   : string  `dataset:`
// @param below   : string  `dataset;`, the next character
// @param most    : int
// @row   removed : int
MATCH (flow:TradeFlow)
USING INDEX flow:TradeFlow(id)
WHERE $after < flow.id < $below
WITH flow
ORDER BY flow.id
LIMIT $most
DETACH DELETE flow
RETURN count(*) AS removed
