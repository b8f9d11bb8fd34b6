/** What a class graph is made from: the same for every class of a question. */
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import type { ExtraWindows } from './extra-windows.ts';
import type { LinkRuns } from './link-runs.ts';
import type { PathPoints } from './path-points.ts';
import type { ShipmentFilter } from './shipment-filter.ts';

export interface ClassGraphMaker {
  readonly index: ShipmentIndex;
  readonly roles: Uint8Array;
  readonly filter: ShipmentFilter;
  readonly points: PathPoints;
  /** Of the class, by its place in the tiers; looked up once per code. */
  readonly tierOf: (hs6: number) => Parameters<PathPoints['weigh']>[0];
  readonly runs: LinkRuns;
  /** Reused from class to class. */
  readonly extras: ExtraWindows;
  /** Throws when the search must stop. */
  readonly checkStop: () => void;
}
