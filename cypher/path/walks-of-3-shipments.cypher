// Walks of 3 shipments from suppliers to end users, links after each shipment included.
//
// Every rule of docs/path-rules.md but that companies are distinct: the caller sees to that, since it
// counts the walks that come back to a company too. Rows come as they are found, in no order.
//
// Looks odd and must stay: the WITH between two steps. It keeps the planner at one step at a time,
// forward from the suppliers; planned as a whole, six shipments take seconds before the first row.
// And replan=skip: the plan is the same whatever the graph, and making it costs more than most runs.
// And days and numbers compared by their difference: written as a range, the planner may begin each
// step at the index on them, which it takes for empty right after an import, and keep that plan.
//
// Written by `npm run codegen`. Do not edit.
//
// @access read
// @param supplierIds : string[]   companies to start from, none of them to be avoided
// @param filter      : PathFilter
// @row partyIds    : string[]   supplier first, end user last
// @row runLengths  : int[]      links after each shipment
// @row linkIds     : string[]   of all runs, in order
// @row seqs        : int[]      number of each shipment
// @row days        : int[]      first day that each may mean
// @row hs6s        : string[]
// @row valuesUsd   : float[]    null where the record states none
CYPHER replan=skip
MATCH (supplier:Entity:Company)-[s1:SHIPPED]->(received1)
USING INDEX supplier:Entity(id)
WHERE supplier.id IN $supplierIds AND s1.seq - $filter.belowSeq < 0
  AND s1.lastDay - $filter.firstDay >= 0 AND s1.day - $filter.lastDay <= 0
  AND s1.hs6 IS NOT NULL
  AND ($filter.anyGoods OR s1.hs6 IN $filter.hs6Codes OR any(prefix IN $filter.hsPrefixes WHERE s1.hs6 STARTS WITH prefix))
  AND (NOT $filter.byTier OR s1.hs6 IN $filter.tierCodes)
  AND ($filter.minValueUsd <= 0 OR s1.valueUsd >= $filter.minValueUsd)
MATCH run1 = (received1)-[links1:OWNS|CONTROLS*0..2]-(departed1)
WHERE length(run1) <= $filter.maxLinks
  AND (length(run1) = 0 OR received1 <> departed1)
  AND (length(run1) < 2 OR NOT nodes(run1)[1] IN [received1, departed1])
  AND all(link IN links1 WHERE
    coalesce(link.fromDay <= s1.lastDay, true) AND coalesce(link.toDay >= s1.day, true)
    AND coalesce(link.version <= $filter.version, true)
    AND coalesce(link.shareMax >= $filter.minLinkShare, true))
  AND all(party IN nodes(run1) WHERE NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.fromCountries, false) AND NOT party.id IN $filter.fromIds
    AND NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.toCountries, false) AND NOT party.id IN $filter.toIds
    AND ($filter.throughAnyone OR coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.throughCountries, false) OR party.id IN $filter.throughIds)
    AND NOT party.id IN $filter.avoidIds)
  AND 3 + length(run1) <= $filter.maxHops
WITH supplier, s1, run1, departed1, CASE WHEN $filter.byTier THEN [i IN range(0, size($filter.tierCodes) - 1) WHERE $filter.tierCodes[i] = s1.hs6 | $filter.tiers[i]][0] ELSE left(s1.hs6, toInteger($filter.classDigits)) END AS goods
MATCH (departed1)-[s2:SHIPPED]->(received2)
WHERE s2.seq - $filter.belowSeq < 0
  AND s2.lastDay - $filter.firstDay >= 0 AND s2.day - $filter.lastDay <= 0
  AND s2.hs6 IS NOT NULL
  AND ($filter.anyGoods OR s2.hs6 IN $filter.hs6Codes OR any(prefix IN $filter.hsPrefixes WHERE s2.hs6 STARTS WITH prefix))
  AND (NOT $filter.byTier OR s2.hs6 IN $filter.tierCodes)
  AND ($filter.minValueUsd <= 0 OR s2.valueUsd >= $filter.minValueUsd)
  AND CASE WHEN $filter.byTier THEN [i IN range(0, size($filter.tierCodes) - 1) WHERE $filter.tierCodes[i] = s2.hs6 | $filter.tiers[i]][0] = goods ELSE s2.hs6 STARTS WITH goods END
  AND s2.lastDay - s1.day >= $filter.minDwell
  AND s2.day - s1.lastDay <= $filter.maxDwell
  AND ($filter.quantityTolerance < 0
    OR coalesce(s2.unit <> s1.unit, true)
    OR coalesce(s2.quantity <= s1.quantity * (1 + $filter.quantityTolerance), true))
MATCH run2 = (received2)-[links2:OWNS|CONTROLS*0..2]-(departed2)
WHERE length(run2) <= $filter.maxLinks
  AND (length(run2) = 0 OR received2 <> departed2)
  AND (length(run2) < 2 OR NOT nodes(run2)[1] IN [received2, departed2])
  AND all(link IN links2 WHERE
    coalesce(link.fromDay <= s2.lastDay, true) AND coalesce(link.toDay >= s2.day, true)
    AND coalesce(link.version <= $filter.version, true)
    AND coalesce(link.shareMax >= $filter.minLinkShare, true))
  AND all(party IN nodes(run2) WHERE NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.fromCountries, false) AND NOT party.id IN $filter.fromIds
    AND NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.toCountries, false) AND NOT party.id IN $filter.toIds
    AND ($filter.throughAnyone OR coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.throughCountries, false) OR party.id IN $filter.throughIds)
    AND NOT party.id IN $filter.avoidIds)
  AND 3 + length(run1) + length(run2) <= $filter.maxHops
WITH supplier, s1, s2, run1, run2, departed2, goods
MATCH (departed2)-[s3:SHIPPED]->(received3)
WHERE s3.seq - $filter.belowSeq < 0
  AND s3.lastDay - $filter.firstDay >= 0 AND s3.day - $filter.lastDay <= 0
  AND s3.hs6 IS NOT NULL
  AND ($filter.anyGoods OR s3.hs6 IN $filter.hs6Codes OR any(prefix IN $filter.hsPrefixes WHERE s3.hs6 STARTS WITH prefix))
  AND (NOT $filter.byTier OR s3.hs6 IN $filter.tierCodes)
  AND ($filter.minValueUsd <= 0 OR s3.valueUsd >= $filter.minValueUsd)
  AND CASE WHEN $filter.byTier THEN [i IN range(0, size($filter.tierCodes) - 1) WHERE $filter.tierCodes[i] = s3.hs6 | $filter.tiers[i]][0] = goods ELSE s3.hs6 STARTS WITH goods END
  AND s3.lastDay - s2.day >= $filter.minDwell
  AND s3.day - s2.lastDay <= $filter.maxDwell
  AND ($filter.quantityTolerance < 0
    OR coalesce(s3.unit <> s2.unit, true)
    OR coalesce(s3.quantity <= s2.quantity * (1 + $filter.quantityTolerance), true))
MATCH run3 = (received3)-[links3:OWNS|CONTROLS*0..2]-(departed3)
WHERE length(run3) <= $filter.maxLinks
  AND (length(run3) = 0 OR received3 <> departed3)
  AND (length(run3) < 2 OR NOT nodes(run3)[1] IN [received3, departed3])
  AND all(link IN links3 WHERE
    coalesce(link.fromDay <= s3.lastDay, true) AND coalesce(link.toDay >= s3.day, true)
    AND coalesce(link.version <= $filter.version, true)
    AND coalesce(link.shareMax >= $filter.minLinkShare, true))
  AND (coalesce(CASE WHEN departed3.version > $filter.version THEN departed3.countryBefore ELSE departed3.country END IN $filter.toCountries, false) OR departed3.id IN $filter.toIds) AND NOT departed3.id IN $filter.avoidIds AND departed3:Company
  AND all(party IN nodes(run3)[..-1] WHERE NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.fromCountries, false) AND NOT party.id IN $filter.fromIds
    AND NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.toCountries, false) AND NOT party.id IN $filter.toIds
    AND ($filter.throughAnyone OR coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.throughCountries, false) OR party.id IN $filter.throughIds)
    AND NOT party.id IN $filter.avoidIds)
  AND $filter.minHops <= 3 + length(run1) + length(run2) + length(run3)
  AND 3 + length(run1) + length(run2) + length(run3) <= $filter.maxHops
RETURN
  [supplier.id] + [party IN nodes(run1) | party.id] + [party IN nodes(run2) | party.id] + [party IN nodes(run3) | party.id] AS partyIds,
  [length(run1), length(run2), length(run3)] AS runLengths,
  [link IN relationships(run1) | link.id] + [link IN relationships(run2) | link.id] + [link IN relationships(run3) | link.id] AS linkIds,
  [s1.seq, s2.seq, s3.seq] AS seqs,
  [s1.day, s2.day, s3.day] AS days,
  [s1.hs6, s2.hs6, s3.hs6] AS hs6s,
  [s1.valueUsd, s2.valueUsd, s3.valueUsd] AS valuesUsd
