// Trade flows of one kind with a partner, in a time.
//
// @access schema
CREATE INDEX trade_flow_partner IF NOT EXISTS
FOR (flow:TradeFlow) ON (flow.flow, flow.partnerCountry, flow.firstDay)
