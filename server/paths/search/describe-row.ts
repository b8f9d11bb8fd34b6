/** A row of the search with its evidence, in terms of the projection. */
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import { readHsCode } from '../../projection/hs-code.ts';
import { NO_RUN } from './class-graph.ts';
import type { ClassRow } from './beginning.ts';
import { type LinkRuns, NOBODY } from './link-runs.ts';
import type { PathSearch } from './path-search.ts';
import type { SearchRow, SearchShipment } from './search-request.ts';

export function toSearchRow(
  search: PathSearch,
  row: ClassRow,
  units: readonly string[],
): SearchRow {
  const { index } = search;
  return search.withEvidence(row, (graph, evidence, { points, runs }) => {
    const isSequence = row.shipments.length > 0;
    const witness = isSequence
      ? {
          shipments: row.shipments,
          runs: row.runs,
          sequenceCount: 1,
          alternativeCounts: row.shipments.map(() => 0),
        }
      : evidence.find(row);
    return {
      points: points.toRank(row.points),
      classPlace: row.classPlace,
      score: points.toScore(row.points, row.parties.length - 1),
      classKey: index.classKey[row.classPlace]!,
      parties: row.parties,
      shipments: witness.shipments.map((at) =>
        toShipment(index, row.classPlace, graph.shipment[at]!, units),
      ),
      runLengths: row.runLengths,
      links: witness.runs.flatMap((run) => listLinks(runs, run)),
      sequenceCount: witness.sequenceCount,
      alternativeCounts: witness.alternativeCounts,
    };
  });
}

const listLinks = ({ firstLink, secondLink }: LinkRuns, run: number): number[] =>
  run === NO_RUN ? [] : [firstLink[run]!, secondLink[run]!].filter((link) => link !== NOBODY);

function toShipment(
  index: ShipmentIndex,
  classPlace: number,
  place: number,
  units: readonly string[],
): SearchShipment {
  const stated = (number: number) => (Number.isNaN(number) ? null : number);
  const day = index.day[place]!;
  const unit = index.unit[place]!;
  return {
    seq: index.seq[place]!,
    day,
    lastDay: day + index.spanDays[place]!,
    hs6: readHsCode(index, classPlace, place),
    valueUsd: stated(index.valueUsd[place]!),
    quantity: stated(index.quantity[place]!),
    unit: unit === 0 ? null : units[unit]!,
  };
}
