// Walks of 1 shipment from suppliers to end users, links after each shipment included.
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
  AND (coalesce(CASE WHEN departed1.version > $filter.version THEN departed1.countryBefore ELSE departed1.country END IN $filter.toCountries, false) OR departed1.id IN $filter.toIds) AND NOT departed1.id IN $filter.avoidIds AND departed1:Company
  AND all(party IN nodes(run1)[..-1] WHERE NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.fromCountries, false) AND NOT party.id IN $filter.fromIds
    AND NOT coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.toCountries, false) AND NOT party.id IN $filter.toIds
    AND ($filter.throughAnyone OR coalesce(CASE WHEN party.version > $filter.version THEN party.countryBefore ELSE party.country END IN $filter.throughCountries, false) OR party.id IN $filter.throughIds)
    AND NOT party.id IN $filter.avoidIds)
  AND $filter.minHops <= 1 + length(run1)
  AND 1 + length(run1) <= $filter.maxHops
RETURN
  [supplier.id] + [party IN nodes(run1) | party.id] AS partyIds,
  [length(run1)] AS runLengths,
  [link IN relationships(run1) | link.id] AS linkIds,
  [s1.seq] AS seqs,
  [s1.day] AS days,
  [s1.hs6] AS hs6s,
  [s1.valueUsd] AS valuesUsd
