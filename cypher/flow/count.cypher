// How many rows flow/page has in all. Its conditions, to the letter.
//
// @access read
// @param flow       : string     kind of flow
// @param datasets   : string[]?  null here and below: no such condition
// @param reporters  : string[]?
// @param partners   : string[]?
// @param hsPrefixes : string[]?  beginnings of codes of HS 2022
// @param fromDay    : int?       days since 1970-01-01; the period begins on it or later
// @param toDay      : int?       the period ends on it or before
// @row   count : int
MATCH (flow:TradeFlow {flow: $flow})
WHERE ($datasets IS NULL OR flow.dataset IN $datasets)
  AND ($reporters IS NULL OR flow.reporterCountry IN $reporters)
  AND ($partners IS NULL OR flow.partnerCountry IN $partners)
  AND ($hsPrefixes IS NULL OR any(prefix IN $hsPrefixes WHERE flow.hs6 STARTS WITH prefix))
  AND ($fromDay IS NULL OR flow.firstDay >= $fromDay)
  AND ($toDay IS NULL OR flow.lastDay <= $toDay)
RETURN count(flow) AS count
