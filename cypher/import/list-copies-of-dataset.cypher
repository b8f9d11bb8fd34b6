// Which copies of lists came with a data set, and which of them are complete?
//
// @access read
// @param dataset    : string
// @row   id         : string
// @row   isComplete : boolean
MATCH (copy:ListCopy {dataset: $dataset})
RETURN copy.id AS id, copy.isComplete AS isComplete
