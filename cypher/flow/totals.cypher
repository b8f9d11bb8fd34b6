// Sums of the trade flows that a filter lets through, told apart by what is asked for and by what must
// never be added: data set, currency, months and years, whole rows and parts of them.
//
// Largest value first within a currency. The keys that are not asked for are null. A sum is null when
// no flow of it states a value, since sum() over nothing is 0.
//
// @access read
// @param flow       : string     kind of flow
// @param datasets   : string[]?  null here and below: no such condition
// @param reporters  : string[]?
// @param partners   : string[]?
// @param hsPrefixes : string[]?  beginnings of codes of HS 2022
// @param fromDay    : int?       days since 1970-01-01; the period begins on it or later
// @param toDay      : int?       the period ends on it or before
// @param byReporter : boolean
// @param byPartner  : boolean
// @param byHs6      : boolean
// @param byPeriod   : boolean    as stated: a month or a year
// @param byYear     : boolean
// @param first      : int
// @row   dataset         : string
// @row   currency        : string
// @row   isMonth         : boolean
// @row   isPart          : boolean
// @row   reporterCountry : string?
// @row   partnerCountry  : string?
// @row   partner         : string?  as stated, for one that is no country
// @row   hs6             : string?
// @row   period          : string?
// @row   flows           : int
// @row   value           : float?
// @row   valueUsd        : float?
// @row   weightKg        : float?
// @row   withoutValue    : int
// @row   withoutWeight   : int
// @row   totalCount      : int      of the sums, the same in each row
MATCH (flow:TradeFlow {flow: $flow})
WHERE ($datasets IS NULL OR flow.dataset IN $datasets)
  AND ($reporters IS NULL OR flow.reporterCountry IN $reporters)
  AND ($partners IS NULL OR flow.partnerCountry IN $partners)
  AND ($hsPrefixes IS NULL OR any(prefix IN $hsPrefixes WHERE flow.hs6 STARTS WITH prefix))
  AND ($fromDay IS NULL OR flow.firstDay >= $fromDay)
  AND ($toDay IS NULL OR flow.lastDay <= $toDay)
WITH flow.dataset AS dataset, flow.currency AS currency, size(flow.period) = 7 AS isMonth,
  flow.isPart AS isPart,
  CASE WHEN $byReporter THEN flow.reporterCountry END AS reporterCountry,
  CASE WHEN $byPartner THEN flow.partnerCountry END AS partnerCountry,
  CASE WHEN $byPartner AND flow.partnerCountry IS NULL THEN flow.partner END AS partner,
  CASE WHEN $byHs6 THEN flow.hs6 END AS hs6,
  CASE WHEN $byPeriod THEN flow.period WHEN $byYear THEN left(flow.period, 4) END AS period,
  count(flow) AS flows, sum(flow.value) AS value, count(flow.value) AS values,
  sum(flow.valueUsd) AS valueUsd, count(flow.valueUsd) AS valuesUsd,
  sum(flow.weightKg) AS weightKg, count(flow.weightKg) AS weights
WITH collect({
  dataset: dataset, currency: currency, isMonth: isMonth, isPart: isPart,
  reporterCountry: reporterCountry, partnerCountry: partnerCountry, partner: partner, hs6: hs6,
  period: period, flows: flows, value: CASE WHEN values > 0 THEN value END,
  valueUsd: CASE WHEN valuesUsd > 0 THEN valueUsd END,
  weightKg: CASE WHEN weights > 0 THEN weightKg END, withoutValue: flows - values,
  withoutWeight: flows - weights
}) AS totals
UNWIND totals AS total
RETURN total.dataset AS dataset, total.currency AS currency, total.isMonth AS isMonth,
  total.isPart AS isPart, total.reporterCountry AS reporterCountry,
  total.partnerCountry AS partnerCountry, total.partner AS partner, total.hs6 AS hs6,
  total.period AS period, total.flows AS flows, total.value AS value,
  total.valueUsd AS valueUsd, total.weightKg AS weightKg, total.withoutValue AS withoutValue,
  total.withoutWeight AS withoutWeight, size(totals) AS totalCount
ORDER BY currency, coalesce(value, -1.0) DESC, dataset, isMonth, isPart, reporterCountry,
  partnerCountry, partner, hs6, period
LIMIT $first
