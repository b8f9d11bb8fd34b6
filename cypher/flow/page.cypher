// Trade flows that a filter lets through: newest period first, then by id.
//
// A page begins behind the row that afterDay and afterId name; both are null on the first page.
//
// @access read
// @param flow       : string     kind of flow
// @param datasets   : string[]?  null here and below: no such condition
// @param reporters  : string[]?
// @param partners   : string[]?
// @param hsPrefixes : string[]?  beginnings of codes of HS 2022
// @param fromDay    : int?       days since 1970-01-01; the period begins on it or later
// @param toDay      : int?       the period ends on it or before
// @param afterDay   : int?       firstDay of that row
// @param afterId    : string?
// @param first      : int
// @row   id                   : string
// @row   flow                 : string
// @row   reporter             : string
// @row   reporterCountry      : string
// @row   partner              : string
// @row   partnerCountry       : string?
// @row   secondPartner        : string?
// @row   secondPartnerCountry : string?
// @row   hs                   : string
// @row   hsEdition            : string?
// @row   hs6                  : string
// @row   hsMapping            : string?
// @row   period               : string
// @row   firstDay             : int
// @row   value                : float?
// @row   currency             : string
// @row   valueUsd             : float?
// @row   valuation            : string?
// @row   weightKg             : float?
// @row   quantity             : float?
// @row   unit                 : string?
// @row   estimated            : string[]
// @row   procedure            : string?
// @row   transport            : string?
// @row   isPart               : boolean
// @row   dataset              : string
// @row   record               : string
// @row   sha256               : string
MATCH (flow:TradeFlow {flow: $flow})
WHERE ($datasets IS NULL OR flow.dataset IN $datasets)
  AND ($reporters IS NULL OR flow.reporterCountry IN $reporters)
  AND ($partners IS NULL OR flow.partnerCountry IN $partners)
  AND ($hsPrefixes IS NULL OR any(prefix IN $hsPrefixes WHERE flow.hs6 STARTS WITH prefix))
  AND ($fromDay IS NULL OR flow.firstDay >= $fromDay)
  AND ($toDay IS NULL OR flow.lastDay <= $toDay)
  AND ($afterId IS NULL OR flow.firstDay < $afterDay
    OR (flow.firstDay = $afterDay AND flow.id > $afterId))
WITH flow
ORDER BY flow.firstDay DESC, flow.id
LIMIT $first
RETURN flow.id AS id, flow.flow AS flow, flow.reporter AS reporter,
  flow.reporterCountry AS reporterCountry, flow.partner AS partner,
  flow.partnerCountry AS partnerCountry, flow.secondPartner AS secondPartner,
  flow.secondPartnerCountry AS secondPartnerCountry, flow.hs AS hs, flow.hsEdition AS hsEdition,
  flow.hs6 AS hs6, flow.hsMapping AS hsMapping, flow.period AS period, flow.firstDay AS firstDay,
  flow.value AS value, flow.currency AS currency, flow.valueUsd AS valueUsd,
  flow.valuation AS valuation, flow.weightKg AS weightKg, flow.quantity AS quantity,
  flow.unit AS unit, flow.estimated AS estimated, flow.procedure AS procedure,
  flow.transport AS transport, flow.isPart AS isPart, flow.dataset AS dataset,
  flow.record AS record, flow.sha256 AS sha256
ORDER BY firstDay DESC, id
