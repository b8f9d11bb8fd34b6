// How many rows were refused at import because they name no consignor or no consignee.
//
// They are shipments that nobody can be shown on, so every answer says how many there are.
//
// @access read
// @row rows : int
MATCH (dataset:Dataset)
UNWIND range(0, size(coalesce(dataset.reasons, [])) - 1) AS i
WITH dataset, i
WHERE dataset.reasons[i] IN ['no consignor', 'no consignee']
RETURN coalesce(sum(dataset.reasonCounts[i]), 0) AS rows
