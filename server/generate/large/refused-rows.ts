/**
 * Rows that name no consignor: an import refuses and counts them, so they are in the files only, beyond
 * the number of shipments that was asked for.
 */
const SHIPMENTS_PER_REFUSED_ROW = 500;

/** Whether one stands behind that shipment, counted from 0. */
export const isRefusedAfter = (shipment: number): boolean =>
  (shipment + 1) % SHIPMENTS_PER_REFUSED_ROW === 0;

export const countRefusedRows = (shipments: number): number =>
  Math.floor(shipments / SHIPMENTS_PER_REFUSED_ROW);
