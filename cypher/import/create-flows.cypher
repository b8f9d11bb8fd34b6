// Writes new trade flows. A null in the map sets nothing, so unknown values are absent.
//
// @access write
// @param rows    : TradeFlowRow[]  none of them in the graph
// @param dataset : string
// @row   written : int
UNWIND $rows AS row
CREATE (flow:TradeFlow {
  id: row.id, flow: row.flow, reporter: row.reporter, reporterCountry: row.reporterCountry,
  partner: row.partner, partnerCountry: row.partnerCountry, secondPartner: row.secondPartner,
  secondPartnerCountry: row.secondPartnerCountry, hs: row.hs, hsEdition: row.hsEdition,
  hs6: row.hs6, hsMapping: row.hsMapping, period: row.period, firstDay: toInteger(row.firstDay),
  lastDay: toInteger(row.lastDay), value: row.value, currency: row.currency,
  valueUsd: row.valueUsd, valuation: row.valuation, weightKg: row.weightKg,
  quantity: row.quantity, unit: row.unit, estimated: row.estimated, procedure: row.procedure,
  transport: row.transport, isPart: row.isPart, dataset: $dataset, record: row.record,
  sha256: row.sha256, rowHash: row.rowHash
})
RETURN count(*) AS written
