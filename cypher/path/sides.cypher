// How many companies are in `to`, and how many of them are in `from` too.
//
// @access read
// @param filter : PathFilter
// @row   endUsers      : int
// @row   onBothSides   : int
MATCH (company:Company)
WHERE company.country IN $filter.toCountries OR company.id IN $filter.toIds
RETURN
  count(company) AS endUsers,
  count(CASE WHEN company.country IN $filter.fromCountries OR company.id IN $filter.fromIds THEN 1 END)
    AS onBothSides
