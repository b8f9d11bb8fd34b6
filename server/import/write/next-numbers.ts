/**
 * The numbers that a transaction of an import gives to shipments, parties and links: each set on its
 * own, without gaps. They count only when the transaction is committed. So do the rows of each file,
 * which add up in the graph until the import is complete, however often it is killed.
 */
import type { Params } from '../../neo4j/database.ts';
import type { ClaimedVersion } from '../import-claim.ts';

export class NextNumbers {
  /** Of the graph version that this import makes. */
  readonly version: number;
  #shipment: number;
  #party: number;
  #link: number;
  readonly #openFiles: Map<string, number>;

  constructor({ number, nextSeq, nextPartySeq, nextLinkSeq, ...open }: ClaimedVersion) {
    if (nextPartySeq === null || nextLinkSeq === null) {
      throw new Error('The parties of this graph must be numbered before anything is written');
    }
    this.version = number + 1;
    this.#shipment = nextSeq;
    this.#party = nextPartySeq;
    this.#link = nextLinkSeq;
    this.#openFiles = toOpenFiles(open);
  }

  /** Answers the first of `count`. */
  takeShipments(count: number): number {
    this.#shipment += count;
    return this.#shipment - count;
  }

  takeParties(count: number): number {
    this.#party += count;
    return this.#party - count;
  }

  takeLinks(count: number): number {
    this.#link += count;
    return this.#link - count;
  }

  /** `file`: see file-key.ts. */
  countRows(file: string, count: number): void {
    if (count === 0) return;
    this.#openFiles.set(file, (this.#openFiles.get(file) ?? 0) + count);
  }

  /** What comes next when all that was taken is written. */
  left(): Params<'import/set-next-numbers'> {
    return {
      nextSeq: this.#shipment,
      nextPartySeq: this.#party,
      nextLinkSeq: this.#link,
      openFiles: [...this.#openFiles.keys()],
      openCounts: [...this.#openFiles.values()],
    };
  }
}

/** Rows written of each file that is not committed. */
export const toOpenFiles = ({
  openFiles,
  openCounts,
}: Pick<ClaimedVersion, 'openFiles' | 'openCounts'>): Map<string, number> =>
  new Map(openFiles.map((file, at) => [file, openCounts[at] ?? 0]));
