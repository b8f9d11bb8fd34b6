/** Takes what a scan of the graph reads into columns. Wiring: neither side knows the other. */
import { Unavailable } from './model/errors.ts';
import type { CommittedGraph } from './neo4j/committed-graph.ts';
import type { ScannedLink, ScannedParty, ShipmentLists } from './neo4j/graph-reading.ts';
import type { GraphSink } from './neo4j/scan-graph.ts';
import { GraphColumns } from './projection/graph-columns.ts';

/** As `projection/shipments` writes a date and a code that are not there. */
const NO_DAY = -(2 ** 31);
const NO_CODE = -1;

export class ColumnSink implements GraphSink {
  readonly columns: GraphColumns;
  /** By the number of a party: its place in the columns + 1; 0 for one that has not come. */
  #places: Uint32Array;

  /** `shipments` as expected; more may come. */
  constructor(
    graph: CommittedGraph,
    expected: { parties: number; links: number; shipments: number },
  ) {
    this.columns = new GraphColumns(expected);
    this.columns.version = graph.name;
    this.columns.nextSeq = graph.belowSeq;
    this.columns.refusedRows = graph.refusedRows;
    this.#places = new Uint32Array(graph.belowPartySeq);
  }

  addParty({ seq, id, isPerson, country }: ScannedParty): void {
    this.#places[seq] = this.columns.addParty(id, isPerson, country, seq) + 1;
  }

  addLink({ ownerSeq, ownedSeq, ...link }: ScannedLink): void {
    this.columns.addLink({
      ...link,
      owner: this.#placeOf(ownerSeq),
      owned: this.#placeOf(ownedSeq),
    });
  }

  addShipments(lists: ShipmentLists): void {
    const { columns } = this;
    const { seqs, consignors, consignees, days, spansDays, hs6s, valuesUsd, quantities, units } =
      lists;
    for (let at = 0; at < seqs.length; at++) {
      const day = days[at]!;
      const hs6 = hs6s[at]!;
      if (day === NO_DAY) columns.addShipmentWithoutDate();
      else if (hs6 === NO_CODE) columns.addShipmentWithoutHsCode(day);
      else {
        columns.addShipment(
          this.#placeOf(consignors[at]!),
          this.#placeOf(consignees[at]!),
          hs6,
          day,
          day + spansDays[at]!,
          valuesUsd[at]!,
          quantities[at]!,
          columns.toUnitNumber(units[at]!),
          seqs[at]!,
        );
      }
    }
  }

  #placeOf(seq: number): number {
    const place = this.#places[seq];
    if (place !== undefined && place > 0) return place - 1;
    throw new Unavailable(
      'There are shipments or links of parties that no import of Detour has numbered.',
      'Write to the graph by imports only.',
    );
  }
}
