// Suppliers that sent at least one shipment a question can use, in the order of their ids.
//
// @access read
// @param filter : PathFilter
// @row   id            : string
MATCH (supplier:Company)
WHERE (supplier.country IN $filter.fromCountries OR supplier.id IN $filter.fromIds)
  AND NOT supplier.id IN $filter.avoidIds
  AND EXISTS {
    (supplier)-[s:SHIPPED]->()
    WHERE $filter.firstDay <= s.lastDay AND s.day <= $filter.lastDay
      AND s.hs6 IS NOT NULL
      AND ($filter.anyGoods OR s.hs6 IN $filter.hs6Codes OR any(prefix IN $filter.hsPrefixes WHERE s.hs6 STARTS WITH prefix))
      AND (NOT $filter.byTier OR s.hs6 IN $filter.tierCodes)
      AND ($filter.minValueUsd <= 0 OR s.valueUsd >= $filter.minValueUsd)
  }
RETURN supplier.id AS id
ORDER BY id
