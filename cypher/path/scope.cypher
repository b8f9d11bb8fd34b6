// How many shipments a question can use, and how many it cannot, by the first reason that applies.
//
// Reads every shipment once. Companies and classes are counted for the shipments in scope only.
//
// @access read
// @param filter : PathFilter
// @row   verdict     : string    IN_SCOPE, or why not
// @row   shipments   : int
// @row   companies   : int
// @row   classes     : int
MATCH (consignor:Entity)-[s:SHIPPED]->(consignee:Entity)
WHERE s.seq - $filter.belowSeq < 0
WITH consignor, s, consignee,
  CASE
    WHEN s.day IS NULL THEN 'NO_DATE'
    WHEN s.hs6 IS NULL THEN 'NO_HS_CODE'
    WHEN NOT ($filter.anyGoods OR s.hs6 IN $filter.hs6Codes
      OR any(prefix IN $filter.hsPrefixes WHERE s.hs6 STARTS WITH prefix)) THEN 'OTHER_GOODS'
    WHEN $filter.byTier AND NOT s.hs6 IN $filter.tierCodes THEN 'NO_TIER'
    WHEN s.lastDay < $filter.firstDay OR s.day > $filter.lastDay THEN 'OUTSIDE_DATES'
    WHEN $filter.minValueUsd > 0 AND coalesce(s.valueUsd < $filter.minValueUsd, true) THEN 'BELOW_VALUE'
    ELSE 'IN_SCOPE'
  END AS verdict
WITH verdict, s,
  CASE WHEN verdict = 'IN_SCOPE' THEN [consignor, consignee] ELSE [null] END AS parties,
  CASE
    WHEN verdict <> 'IN_SCOPE' THEN null
    WHEN $filter.byTier THEN [i IN range(0, size($filter.tierCodes) - 1) WHERE $filter.tierCodes[i] = s.hs6 | $filter.tiers[i]][0]
    ELSE left(s.hs6, toInteger($filter.classDigits))
  END AS class
UNWIND parties AS party
RETURN
  verdict, count(DISTINCT s) AS shipments, count(DISTINCT party) AS companies,
  count(DISTINCT class) AS classes
ORDER BY verdict
