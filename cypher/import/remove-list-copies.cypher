// Takes out which copies of lists came with a data set.
//
// @access write
// @param dataset : string
MATCH (copy:ListCopy {dataset: $dataset})
DELETE copy
