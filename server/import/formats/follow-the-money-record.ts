/**
 * One FollowTheMoney entity at work: its values are taken out one by one, and what nobody took is what
 * we have no field for.
 *
 * Every property holds a list. Of a list of which we keep one value, the first that can be read is
 * taken, and the others stay.
 */
import { toCanonicalJson } from '../../model/canonical-json.ts';
import { leaveOut } from '../../model/leave-out.ts';
import type { RejectionReason } from '../../model/rejection.ts';
import type { ShipmentRow } from '../../model/rows.ts';
import {
  type Item,
  type StatedDate,
  isItem,
  limit,
  readDate,
  refusal,
  toCountry,
} from './follow-the-money-values.ts';

export interface FtmContext {
  /** Id of the data set. */
  readonly dataset: string;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of a text, hexadecimal. */
  readonly hash: (text: string) => string;
  /** A declared code, 6 to 10 digits, in HS 2022. */
  readonly toHs2022: (hs: string, edition: string | null) => MappedHs;
}

export interface MappedHs {
  readonly hs6: string;
  readonly mapping: ShipmentRow['hsMapping'];
}

const MAX_ID_CHARACTERS = 200;
const MAX_NAME_CHARACTERS = 2_000;
const MAX_TEXT_CHARACTERS = 10_000;
/** Ours, or of no meaning beside the record itself. */
const TAKEN_CARE_OF = new Set(['id', 'schema', 'properties', 'datasets', 'detour']);

export class FtmRecord {
  readonly line: number;
  readonly schema: string;
  /** In the source. */
  readonly record: string;
  readonly context: FtmContext;
  readonly rowHash: string;
  readonly #item: Item;
  /** What our own export says beyond the schema. */
  readonly #own: Item;
  readonly #left: Map<string, unknown[]>;

  constructor(line: number, item: Item, context: FtmContext) {
    this.line = line;
    this.context = context;
    this.#item = item;
    this.#own = isItem(item['detour']) ? item['detour'] : {};
    const { id, schema, properties } = item;
    if (typeof id !== 'string' || id === '') throw refusal('no record id', 'id', id);
    if (id.length > MAX_ID_CHARACTERS) throw refusal('id too long', 'id', id);
    if (typeof schema !== 'string' || schema === '') throw refusal('no kind', 'schema', schema);
    this.record = id;
    this.schema = schema;
    this.#left = new Map(
      Object.entries(isItem(properties) ? properties : {}).map(([name, values]) => [
        name,
        Array.isArray(values) ? [...(values as unknown[])] : [values],
      ]),
    );
    const own = leaveOut(this.#own, ['dataset']); // where the file says what the data set is
    this.rowHash = context.hash(toCanonicalJson({ ...item, detour: own })).slice(0, 32);
  }

  get id(): string {
    return this.scoped(this.record);
  }

  scoped(id: string): string {
    return `${this.context.dataset}:${id}`;
  }

  /** Whether it comes from an export of ours. */
  get isOwn(): boolean {
    return 'detour' in this.#item;
  }

  refuse(reason: RejectionReason, field: string, value: unknown = ''): never {
    throw refusal(reason, field, value);
  }

  /** Every text of a property, left where it is. */
  texts(property: string): string[] {
    return (this.#left.get(property) ?? []).filter(
      (value): value is string => typeof value === 'string' && value.trim() !== '',
    );
  }

  /** The first value that `read` makes something of; that value is taken. */
  takeFirst<Value>(property: string, read: (text: string) => Value | null): Value | null {
    const values = this.#left.get(property) ?? [];
    for (const [place, value] of values.entries()) {
      const text = typeof value === 'number' ? String(value) : value;
      const found = typeof text === 'string' ? read(text) : null;
      if (found === null) continue;
      this.#left.set(
        property,
        values.filter((_, at) => at !== place),
      );
      return found;
    }
    return null;
  }

  /** All texts of a property, taken. */
  takeTexts(property: string): string[] {
    const texts = this.texts(property);
    const taken = new Set<unknown>(texts);
    const left = (this.#left.get(property) ?? []).filter((value) => !taken.has(value));
    this.#left.set(property, left);
    return texts;
  }

  /** Drops a value that is known from another property already. */
  drop(property: string, isKnown: (text: string) => boolean): void {
    const values = this.#left.get(property) ?? [];
    this.#left.set(
      property,
      values.filter((value) => typeof value !== 'string' || !isKnown(value)),
    );
  }

  /** Beside what is left of the property. */
  putBack(property: string, texts: readonly string[]): void {
    const values = this.#left.get(property) ?? [];
    this.#left.set(property, [...texts.filter((text) => !values.includes(text)), ...values]);
  }

  takeText(property: string): string | null {
    return this.takeFirst(property, (text) => {
      if (text.trim() === '') return null;
      if (text.length > MAX_TEXT_CHARACTERS) throw refusal('text too long', property, text);
      return text;
    });
  }

  /** Ids that a property names; Aleph may give whole entities instead. */
  ids(property: string): string[] {
    return (this.#left.get(property) ?? []).flatMap((value) => {
      const id = isItem(value) ? value['id'] : value;
      if (typeof id !== 'string' || id === '') return [];
      return [this.scoped(limit(id, MAX_ID_CHARACTERS, 'id too long', property))];
    });
  }

  /** The first id that a property names, taken. */
  takeId(property: string): string | null {
    const [id = null] = this.ids(property);
    this.#left.set(property, (this.#left.get(property) ?? []).slice(id === null ? 0 : 1));
    return id;
  }

  name(text: string, property: string): string {
    return limit(text, MAX_NAME_CHARACTERS, 'name too long', property);
  }

  takeCountry(property: string): string | null {
    return this.takeFirst(property, toCountry);
  }

  /** Refuses a record whose dates are all impossible, or of another form. */
  takeDate(property: string): StatedDate | null {
    const found = this.takeFirst(property, readDate);
    if (found !== null) return found;
    const [first] = this.texts(property);
    if (first === undefined) return null;
    const isForm = /^\d{4}-\d{2}-\d{2}/.test(first);
    return this.refuse(isForm ? 'impossible date' : 'date in another format', property, first);
  }

  takeAmount(property: string): number | null {
    return this.takeFirst(property, (text) =>
      /^\d{1,15}(\.\d+)?(e-\d{1,2})?$/.test(text.trim()) ? Number(text) : null,
    );
  }

  ownText(name: string): string | null {
    const value = this.#own[name];
    if (typeof value !== 'string' || value === '') return null;
    return limit(value, MAX_TEXT_CHARACTERS, 'text too long', `detour.${name}`);
  }
  ownNumber(name: string): number | null {
    const value = this.#own[name];
    return typeof value === 'number' && value >= 0 && value <= 1e15 ? value : null;
  }
  ownFlag(name: string): boolean | null {
    const value = this.#own[name];
    return typeof value === 'boolean' ? value : null;
  }
  ownTexts(name: string): string[] {
    const value = this.#own[name];
    return Array.isArray(value)
      ? value.filter((each): each is string => typeof each === 'string')
      : [];
  }
  ownItem(name: string): Item | null {
    const value = this.#own[name];
    return isItem(value) ? value : null;
  }
  ownItems(name: string): Item[] {
    const value = this.#own[name];
    return Array.isArray(value) ? value.filter(isItem) : [];
  }

  /**
   * What nobody took, as JSON: values under `properties`, the schema when it is not `usual`, and what
   * stands beside the properties. Null when nothing is left.
   */
  extra(usual: string, keeps: (name: string) => boolean = () => true): string | null {
    const properties = Object.fromEntries(
      [...this.#left].filter(([name, values]) => values.length > 0 && keeps(name)),
    );
    const beside = Object.fromEntries(
      Object.entries(this.#item).filter(([name]) => !TAKEN_CARE_OF.has(name) && keeps(name)),
    );
    const datasets = this.statedDatasets();
    const extra = {
      ...beside,
      ...(datasets !== undefined && { datasets }),
      ...(this.schema !== usual && { schema: this.schema }),
      ...(Object.keys(properties).length > 0 && { properties }),
    };
    return Object.keys(extra).length === 0 ? null : toCanonicalJson(extra);
  }

  /** The whole record as the source gives it. */
  text(): string {
    const item = leaveOut(this.#item, ['detour', 'datasets']);
    const datasets = this.statedDatasets();
    return toCanonicalJson({ ...item, ...(datasets !== undefined && { datasets }) });
  }

  /** In our own export `datasets` names ours, and those of the source stand beside it. */
  statedDatasets(): unknown {
    return this.isOwn ? this.#own['datasets'] : this.#item['datasets'];
  }
}
