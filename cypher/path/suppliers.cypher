// Suppliers that sent at least one shipment a question can use, in the order of their ids.
//
// Looks odd and must stay: the days are compared by their difference. Written as a range, the planner
// reads every shipment from the index on days, once for each company.
//
// @access read
// @param filter : PathFilter
// @row   id            : string
MATCH (supplier:Company)
WITH supplier,
  CASE WHEN supplier.version > $filter.version THEN supplier.countryBefore ELSE supplier.country END AS country
WHERE (country IN $filter.fromCountries OR supplier.id IN $filter.fromIds)
  AND NOT supplier.id IN $filter.avoidIds
  AND EXISTS {
    (supplier)-[s:SHIPPED]->()
    WHERE s.seq - $filter.belowSeq < 0
      AND s.lastDay - $filter.firstDay >= 0 AND s.day - $filter.lastDay <= 0
      AND s.hs6 IS NOT NULL
      AND ($filter.anyGoods OR s.hs6 IN $filter.hs6Codes OR any(prefix IN $filter.hsPrefixes WHERE s.hs6 STARTS WITH prefix))
      AND (NOT $filter.byTier OR s.hs6 IN $filter.tierCodes)
      AND ($filter.minValueUsd <= 0 OR s.valueUsd >= $filter.minValueUsd)
  }
RETURN supplier.id AS id
ORDER BY id
