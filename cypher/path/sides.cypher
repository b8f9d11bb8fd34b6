// How many companies are in `to`, and how many of them are in `from` too.
//
// @access read
// @param filter : PathFilter
// @row   endUsers      : int
// @row   onBothSides   : int
MATCH (company:Company)
WHERE coalesce(company.seq - $filter.belowPartySeq < 0, true)
WITH company,
  CASE WHEN company.version > $filter.version THEN company.countryBefore ELSE company.country END AS country
WHERE country IN $filter.toCountries OR company.id IN $filter.toIds
RETURN
  count(company) AS endUsers,
  count(CASE WHEN country IN $filter.fromCountries OR company.id IN $filter.fromIds THEN 1 END)
    AS onBothSides
