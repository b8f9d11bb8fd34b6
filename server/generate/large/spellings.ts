/** How each company is spelled in records: its name and its other names as fields of CSV, in one piece. */
import type { Draws } from '../random.ts';
import type { CompanyRecord } from '../records.ts';
import { toField } from '../to-csv-lines.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { CompanyNumber } from './company-columns.ts';

/** Records that spell a company in another way. */
const SHARE_OTHER_NAMES = 0.12;
const BYTES_PER_COMPANY = 96;

const encoder = new TextEncoder();

export class Spellings {
  #bytes: Uint8Array;
  #length = 0;
  /** Where each spelling begins, of all companies. */
  #starts: Uint32Array;
  #count = 0;
  /** The first spelling of each company. */
  readonly #first: Uint32Array;

  #companies = 0;

  /** `count`: companies, of which the records are still to come. */
  constructor(count: number) {
    this.#bytes = new Uint8Array(count * BYTES_PER_COMPANY + 1_024);
    this.#starts = new Uint32Array(count * 3 + 1);
    this.#first = new Uint32Array(count + 1);
  }

  /** Notes each company as it passes by; they come in their order. */
  *noteAll(records: Iterable<CompanyRecord>): Generator<CompanyRecord> {
    for (const record of records) {
      if (record.kind === 'COMPANY') this.#note(record);
      yield record;
    }
  }

  /** One of them: mostly the name. */
  write(company: CompanyNumber, random: Draws, writer: ByteWriter): void {
    const first = this.#first[company]!;
    const others = this.#first[company + 1]! - first - 1;
    const isOther = others > 0 && random.chance(SHARE_OTHER_NAMES);
    const spelling = first + (isOther ? random.integer(1, others) : 0);
    writer.copy(this.#bytes, this.#starts[spelling]!, this.#starts[spelling + 1]!);
  }

  #note({ name, otherNames }: CompanyRecord): void {
    this.#add(toField(name));
    for (const otherName of otherNames) this.#add(toField(otherName));
    this.#first[++this.#companies] = this.#count;
  }

  #add(field: string): void {
    if (this.#bytes.length < this.#length + 3 * field.length) {
      const larger = new Uint8Array(2 * (this.#bytes.length + 3 * field.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (this.#starts.length < this.#count + 2) {
      const larger = new Uint32Array(2 * this.#starts.length + 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#length += encoder.encodeInto(field, this.#bytes.subarray(this.#length)).written;
    this.#starts[++this.#count] = this.#length;
  }
}
