// Which copies of lists are at hand, as of which day, and whether they are complete.
//
// @access read
// @row list       : string
// @row asOf       : string   YYYY-MM-DD
// @row dataset    : string
// @row entries    : int      rows that are an entry by themselves
// @row aliases    : int
// @row addresses  : int
// @row isComplete : boolean
MATCH (copy:ListCopy)
RETURN
  copy.list AS list, copy.asOf AS asOf, copy.dataset AS dataset, copy.entries AS entries,
  copy.aliases AS aliases, copy.addresses AS addresses, copy.isComplete AS isComplete
ORDER BY list, asOf, dataset, copy.id
