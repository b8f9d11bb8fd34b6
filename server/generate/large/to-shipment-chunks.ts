/**
 * The shipments of a large network as pieces of a CSV file, about a megabyte each.
 *
 * The columns are those of `to-csv-lines.ts`. What no search needs is drawn here, row by row, so that
 * whoever reads the columns without it gets the same shipments. Every so often a row stands in between
 * that names no consignor: an import refuses and counts it.
 */
import { toIsoDay } from '../../model/day.ts';
import type { DateKind } from '../../model/shipment.ts';
import {
  drawCarrier,
  drawCurrency,
  drawDateKind,
  drawOrigin,
  drawTransit,
} from '../circumstances.ts';
import type { IdMaker } from '../make-ids.ts';
import { roundTo } from '../make-shipment.ts';
import { HS_2022_DAY } from '../months.ts';
import { RowRandom } from '../row-random.ts';
import { SHIPMENT_COLUMNS, toCsvLine, toField } from '../to-csv-lines.ts';
import { ByteWriter, encode } from './byte-writer.ts';
import { type CompanyNumber, toCountryPart, toPurpose } from './company-columns.ts';
import { FactorTable } from './factor-table.ts';
import type { LargeNetwork } from './generate-large-network.ts';
import { CODE_OF_2017, LARGE_GOODS } from './large-goods.ts';
import { isRefusedAfter } from './refused-rows.ts';
import type { Spellings } from './spellings.ts';
import { MARKS, type TradeMonth } from './trade-month.ts';

const BYTES_PER_CHUNK = 1024 * 1024;
const COMMA = 44;
const LINE_END = 10;
const SHARE_WITHOUT_WEIGHT = 0.02;
const SHARE_WITHOUT_CARRIER = 0.22;
/** National tariffs are longer than six digits. */
const TARIFF_ENDINGS = ['', '', '', '00', '0000'].map(encode);

/** Texts that records repeat, encoded when they first come. */
class Encoded {
  readonly #bytesOf = new Map<string, Uint8Array>();

  of(text: string): Uint8Array {
    let bytes = this.#bytesOf.get(text);
    if (bytes === undefined) this.#bytesOf.set(text, (bytes = encode(toField(text))));
    return bytes;
  }
}

interface GoodFields {
  readonly code: Uint8Array;
  readonly codeOf2017: Uint8Array;
  readonly description: Uint8Array;
}

/** `spellings` of all companies. */
export function* toShipmentChunks(
  network: LargeNetwork,
  spellings: Spellings,
  onShipments: (written: number) => void = () => undefined,
): Generator<Uint8Array> {
  const lines = new ShipmentLines(network, spellings);
  for (const month of network.trade) {
    for (let row = 0; row < month.count; row++) {
      lines.write(month, row);
      if (lines.length < BYTES_PER_CHUNK) continue;
      yield lines.take();
      onShipments(month.firstRow + row + 1);
    }
  }
  yield lines.take();
}

class ShipmentLines {
  readonly #network: LargeNetwork;
  readonly #writer = new ByteWriter(BYTES_PER_CHUNK + 64 * 1024);
  readonly #random: RowRandom;
  readonly #spellings: Spellings;
  readonly #texts = new Encoded();
  readonly #goods: readonly GoodFields[];
  readonly #weights = new FactorTable(0.04);
  /** By day. */
  readonly #dates: Uint8Array[] = [];
  /** The row that says the details: of a copy, the row that it copies. */
  #detailRow = 0;
  #refused = 0;

  constructor(network: LargeNetwork, spellings: Spellings) {
    this.#network = network;
    this.#random = new RowRandom(network.dataset.request.seed, 'shipments');
    this.#spellings = spellings;
    this.#goods = LARGE_GOODS.map(({ hs6, description }) => ({
      code: encode(hs6),
      codeOf2017: encode(CODE_OF_2017.get(hs6) ?? hs6),
      description: encode(toField(description)),
    }));
    this.#writer.bytes(encode(`${SHIPMENT_COLUMNS.map(([name]) => name).join(',')}\n`));
  }

  get length(): number {
    return this.#writer.length;
  }

  take(): Uint8Array {
    return this.#writer.take();
  }

  write(month: TradeMonth, row: number): void {
    const planted = month.planted.get(row);
    if (planted !== undefined) this.#writer.bytes(encode(toCsvLine(SHIPMENT_COLUMNS, planted)));
    else {
      const isCopy = (month.marks[row]! & MARKS.isCopy) !== 0;
      if (!isCopy) this.#detailRow = month.firstRow + row;
      this.#writeLine(month, row, month.idNumber[row]!, month.consignor[row]!);
    }
    if (!isRefusedAfter(month.firstRow + row)) return;
    const { shipments } = this.#network.dataset.request;
    const idNumber = this.#network.ids.shipment.numberAt(shipments + ++this.#refused);
    this.#writeLine(month, row, idNumber, null);
  }

  /** The fields in the order of SHIPMENT_COLUMNS, each with its comma before it. */
  #writeLine(
    month: TradeMonth,
    row: number,
    idNumber: number,
    consignor: CompanyNumber | null,
  ): void {
    const writer = this.#writer;
    const random = this.#random.seek(this.#detailRow);
    const { companies, ids } = this.#network;
    const consignee = month.consignee[row]!;
    const from = toCountryPart(companies, month.consignor[row]!);
    const to = toCountryPart(companies, consignee);
    this.#writeId(ids.shipment, idNumber);
    this.#writeDate(month, row, drawDateKind(random));
    if (consignor === null) {
      this.#writeText('');
      this.#writeText('');
    } else this.#writeParty(consignor);
    this.#writeText(from.country);
    this.#writeParty(consignee);
    this.#writeText(to.country);
    this.#writeGoods(month, row);
    this.#writeAmounts(month, row, drawCurrency(from, to, random));
    const sender = { country: from.country, purpose: toPurpose(companies, month.consignor[row]!) };
    this.#writeText(drawOrigin(sender, LARGE_GOODS[month.good[row]!]!, random) ?? '');
    this.#writeText(from.country);
    this.#writeText(to.country);
    this.#writeText(drawTransit(from.country, to.country, random).join(';'));
    const isUnnamed = random.chance(SHARE_WITHOUT_CARRIER);
    this.#writeText(isUnnamed ? '' : drawCarrier(from.country, to.country, random));
    writer.character(LINE_END);
  }

  #writeText(text: string): void {
    this.#writer.character(COMMA);
    this.#writer.bytes(this.#texts.of(text));
  }

  #writeId({ prefix, digits }: IdMaker, idNumber: number): void {
    this.#writer.character(prefix.charCodeAt(0));
    this.#writer.whole(idNumber, digits);
  }

  #writeParty(company: CompanyNumber): void {
    const { companies, ids } = this.#network;
    this.#writer.character(COMMA);
    this.#writeId(ids.company, companies.idNumber[company]!);
    this.#writer.character(COMMA);
    this.#spellings.write(company, this.#random, this.#writer);
  }

  #writeDate(month: TradeMonth, row: number, kind: DateKind): void {
    const marks = month.marks[row]!;
    if ((marks & MARKS.lacksDate) !== 0) {
      this.#writeText('');
      this.#writeText('');
      return;
    }
    const day = month.day[row]!;
    const date = (this.#dates[day] ??= encode(toIsoDay(day)));
    this.#writer.character(COMMA);
    this.#writer.copy(date, 0, (marks & MARKS.isVague) === 0 ? date.length : '2022-02'.length);
    this.#writeText(kind);
  }

  #writeGoods(month: TradeMonth, row: number): void {
    const writer = this.#writer;
    const good = this.#goods[month.good[row]!]!;
    const isOld = month.day[row]! < HS_2022_DAY;
    const ending = this.#random.pick(TARIFF_ENDINGS);
    const isStated = (month.marks[row]! & MARKS.lacksCode) === 0;
    writer.character(COMMA);
    if (isStated) {
      writer.bytes(isOld ? good.codeOf2017 : good.code);
      writer.bytes(ending);
    }
    this.#writeText(isStated ? (isOld ? '2017' : '2022') : '');
    writer.character(COMMA);
    writer.bytes(good.description);
  }

  /** A weight follows from the quantity, stated or not. */
  #writeAmounts(
    month: TradeMonth,
    row: number,
    { code, perUsd }: ReturnType<typeof drawCurrency>,
  ): void {
    const good = LARGE_GOODS[month.good[row]!]!;
    const valueUsd = month.valueUsd[row]!;
    const quantity = month.quantity[row]!;
    const isValued = !Number.isNaN(valueUsd);
    this.#writeNumber(valueUsd, 2);
    this.#writeNumber(roundTo(valueUsd * perUsd, 2), 2);
    this.#writeText(isValued ? code : '');
    const units = Number.isNaN(quantity) ? valueUsd / good.priceUsd : quantity;
    const weightKg = units * good.kgPerUnit * this.#weights.draw(this.#random);
    const isWeighed = !this.#random.chance(SHARE_WITHOUT_WEIGHT);
    this.#writeNumber(isWeighed ? Math.max(weightKg, 0.1) : NaN, 1);
    this.#writeNumber(quantity, 1);
    this.#writeText(Number.isNaN(quantity) ? '' : good.unit);
  }

  /** Nothing for NaN. */
  #writeNumber(number: number, decimals: 1 | 2): void {
    this.#writer.character(COMMA);
    if (Number.isNaN(number)) return;
    if (Number.isInteger(number)) this.#writer.whole(number);
    else this.#writer.decimal(number, decimals);
  }
}
