import type { ShipmentIndex } from './graph-projection.ts';

/** The six digits of a shipment, as a number. */
export function readHsCode(
  { hs6, classKey }: Pick<ShipmentIndex, 'hs6' | 'classKey'>,
  classPlace: number,
  shipment: number,
): number {
  return hs6.length === 0 ? classKey[classPlace]! : hs6[shipment]!;
}
