/**
 * A large network straight into columns of numbers, as a graph that imported its files would give them:
 * parties, links and shipments in the order of the files, numbered from 0.
 */
import type { Day } from '../../model/day.ts';
import { toGraphId } from '../planted/cast.ts';
import { LARGE_COUNTRIES } from './large-countries.ts';
import { LARGE_GOODS } from './large-goods.ts';
import type { LargeNetwork } from './generate-large-network.ts';
import { NO_DAY } from './make-links.ts';
import { countRefusedRows } from './refused-rows.ts';
import { MARKS, type TradeMonth } from './trade-month.ts';

/** Takes in parties, links and shipments. What the projection is built from is one. */
export interface NetworkSink {
  /** Numbers of the shipments go on from here. */
  nextSeq: number;
  /** Rows that an import refuses. */
  refusedRows: number;
  /** Answers by which number links and shipments name the party. */
  addParty(id: string, isPerson: boolean, country: string | null, seq: number | null): number;
  addLink(link: SinkLink): void;
  toUnitNumber(unit: string | null): number;
  /** NaN: not stated. Plain numbers, so that ten million cost no object each. */
  addShipment(
    consignor: number,
    consignee: number,
    hs6: number,
    day: Day,
    lastDay: Day,
    valueUsd: number,
    quantity: number,
    unitNumber: number,
    seq: number,
  ): void;
  addShipmentWithoutDate(): void;
  addShipmentWithoutHsCode(day: Day): void;
}

export interface SinkLink {
  readonly id: string;
  readonly owner: number;
  readonly owned: number;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  readonly shareMax: number | null;
  readonly seq: number | null;
}

export function fillColumns(network: LargeNetwork, sink: NetworkSink): void {
  const parties = addParties(network, sink);
  addLinks(network, parties, sink);
  // Units and codes once, not for every shipment.
  const unitOf = Uint16Array.from(LARGE_GOODS, ({ unit }) => sink.toUnitNumber(unit));
  const hs6Of = Uint32Array.from(LARGE_GOODS, ({ hs6 }) => Number(hs6));
  for (const month of network.trade) addShipments(month, { parties, unitOf, hs6Of }, sink);
  const { shipments } = network.dataset.request;
  sink.nextSeq = shipments;
  sink.refusedRows = countRefusedRows(shipments);
}

/** Answers the sink's number of each party. */
function addParties({ companies, persons, ids }: LargeNetwork, sink: NetworkSink): Uint32Array {
  const parties = new Uint32Array(companies.count + persons.count);
  for (let company = 0; company < companies.count; company++) {
    const id = toGraphId(ids.company.write(companies.idNumber[company]!));
    const { country } = LARGE_COUNTRIES[companies.country[company]!]!;
    parties[company] = sink.addParty(id, false, country, company);
  }
  for (let person = 0; person < persons.count; person++) {
    const id = toGraphId(ids.person.write(persons.idNumber[person]!));
    const seq = companies.count + person;
    parties[seq] = sink.addParty(id, true, persons.country[person]!, seq);
  }
  return parties;
}

function addLinks({ links, ids }: LargeNetwork, parties: Uint32Array, sink: NetworkSink): void {
  for (let link = 0; link < links.count; link++) {
    const { fromDay, toDay, shareMax, isControl } = links;
    sink.addLink({
      id: toGraphId(ids.link.write(links.idNumber[link]!)),
      owner: parties[links.owner[link]!]!,
      owned: parties[links.owned[link]!]!,
      fromDay: fromDay[link] === NO_DAY ? null : fromDay[link]!,
      toDay: toDay[link] === NO_DAY ? null : toDay[link]!,
      shareMax: isControl[link] === 1 ? null : shareMax[link]!,
      seq: link,
    });
  }
}

interface Numbers {
  readonly parties: Uint32Array;
  /** By place in LARGE_GOODS. */
  readonly unitOf: Uint16Array;
  readonly hs6Of: Uint32Array;
}

function addShipments(month: TradeMonth, numbers: Numbers, sink: NetworkSink): void {
  const { parties, unitOf, hs6Of } = numbers;
  for (let row = 0; row < month.count; row++) {
    const marks = month.marks[row]!;
    const day = month.day[row]!;
    const good = month.good[row]!;
    if ((marks & MARKS.lacksDate) !== 0) sink.addShipmentWithoutDate();
    else if ((marks & MARKS.lacksCode) !== 0) sink.addShipmentWithoutHsCode(day);
    else {
      const quantity = month.quantity[row]!;
      sink.addShipment(
        parties[month.consignor[row]!]!,
        parties[month.consignee[row]!]!,
        hs6Of[good]!,
        day,
        (marks & MARKS.isVague) !== 0 ? month.lastDay : day,
        month.valueUsd[row]!,
        quantity,
        Number.isNaN(quantity) ? 0 : unitOf[good]!,
        month.firstRow + row,
      );
    }
  }
}
