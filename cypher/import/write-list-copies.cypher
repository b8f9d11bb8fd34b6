// Writes which copies of lists came with a data set, and whether they are known to be complete.
//
// @access write
// @param rows    : ListCopyRow[]
// @param dataset : string
UNWIND $rows AS row
MERGE (copy:ListCopy {id: row.id})
SET copy.dataset = $dataset, copy.list = row.list, copy.asOf = row.asOf,
  copy.entries = toInteger(row.entries), copy.aliases = toInteger(row.aliases),
  copy.addresses = toInteger(row.addresses), copy.isComplete = row.isComplete
