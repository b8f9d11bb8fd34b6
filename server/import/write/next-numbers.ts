/**
 * The numbers that a transaction of an import gives to shipments, parties and links: each set on its
 * own, without gaps. They count only when the transaction is committed.
 */
import type { ClaimedVersion } from '../import-claim.ts';

export class NextNumbers {
  /** Of the graph version that this import makes. */
  readonly version: number;
  #shipment: number;
  #party: number;
  #link: number;

  constructor({ number, nextSeq, nextPartySeq, nextLinkSeq }: ClaimedVersion) {
    if (nextPartySeq === null || nextLinkSeq === null) {
      throw new Error('The parties of this graph must be numbered before anything is written');
    }
    this.version = number + 1;
    this.#shipment = nextSeq;
    this.#party = nextPartySeq;
    this.#link = nextLinkSeq;
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

  /** What comes next when all that was taken is written. */
  left(): { nextSeq: number; nextPartySeq: number; nextLinkSeq: number } {
    return { nextSeq: this.#shipment, nextPartySeq: this.#party, nextLinkSeq: this.#link };
  }
}
