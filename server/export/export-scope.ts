/**
 * Under which id does a record stand in an export?
 *
 * In the export of one data set, under the id that its source gives it, so that it can be imported into
 * a data set of any name. Among several data sets, under ours, which names the data set too.
 */
export class ExportScope {
  /** Of the data set at work. */
  readonly dataset: string;
  readonly isInvented: boolean;
  readonly #isAlone: boolean;

  constructor(dataset: { readonly id: string; readonly isInvented: boolean }, isAlone: boolean) {
    this.dataset = dataset.id;
    this.isInvented = dataset.isInvented;
    this.#isAlone = isAlone;
  }

  /** `id`: ours. */
  toId(id: string): string {
    return this.#isAlone ? id.slice(this.dataset.length + 1) : id;
  }

  /** `id`: as the source gives it, in what is kept of the source. */
  toIdOfSource(id: string): string {
    return this.#isAlone ? id : `${this.dataset}:${id}`;
  }
}
