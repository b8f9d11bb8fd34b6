// One trade flow per id.
//
// @access schema
CREATE CONSTRAINT trade_flow_id IF NOT EXISTS
FOR (flow:TradeFlow) REQUIRE flow.id IS UNIQUE
