/** Lays the views of a projection over a memory that holds one. Costs nothing: no byte is copied. */
import { LINK_ARRAYS, openArrays, PARTY_ARRAYS, SHIPMENT_ARRAYS } from './array-layout.ts';
import type {
  GraphProjection,
  ProjectionLayout,
  ShipmentIndex,
  ShipmentIndexLayout,
} from './graph-projection.ts';

export function openProjection(
  memory: WebAssembly.Memory,
  layout: ProjectionLayout,
): GraphProjection {
  return {
    version: layout.version,
    memory,
    layout,
    parties: openArrays(PARTY_ARRAYS, memory, layout.parties),
    links: openArrays(LINK_ARRAYS, memory, layout.links),
    shipments: openShipmentIndex(memory, layout.shipments),
    totals: layout.totals,
  };
}

/** The index of the projection itself, or one that was derived from it later. */
export function openShipmentIndex(
  memory: WebAssembly.Memory,
  layout: ShipmentIndexLayout,
): ShipmentIndex {
  return openArrays(SHIPMENT_ARRAYS, memory, layout);
}
