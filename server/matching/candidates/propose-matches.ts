/**
 * Which pairs of two sets of parties are to be shown to a person?
 *
 * In turns, so that whoever asks can stop, show progress, and let others work in between: a turn
 * compares about 500 pairs of names, a few milliseconds. Pure; the caller watches the clock.
 */
import { areToldApart, type Judgement, matchParties, THRESHOLDS } from '../party/match-parties.ts';
import type { PreparedParty } from '../party/prepare-party.ts';
import type { CandidateIndex, PartyNumber } from './candidate-index.ts';

export interface Proposal {
  /** Place in the order of the parties asked for, from 0. */
  readonly asked: number;
  readonly found: PartyNumber;
  readonly judgement: Judgement;
}

export interface Turn {
  /** Parties asked for that are done. */
  readonly done: number;
  /** Pairs of parties compared so far. */
  readonly compared: number;
  /** What this turn found, in no order. */
  readonly proposals: readonly Proposal[];
}

const NAMES_PER_TURN = 500;

/** Every proposal comes in exactly one turn; the last turn has `done` equal to the number of parties. */
export function* proposeMatches(
  parties: Iterable<PreparedParty>,
  index: CandidateIndex,
  least: number = THRESHOLDS.review,
): Generator<Turn, void, void> {
  let asked = 0;
  let compared = 0;
  let names = 0;
  let proposals: Proposal[] = [];
  for (const party of parties) {
    for (const { party: found, pairs } of index.findCandidates(party)) {
      const other = index.partyAt(found);
      if (areToldApart(party, other)) continue;
      const judgement = matchParties(party, other, pairs ?? undefined);
      compared++;
      if (judgement.score >= least) proposals.push({ asked, found, judgement });
      names += pairs?.length ?? party.names.length * other.names.length;
      if (names < NAMES_PER_TURN) continue;
      yield { done: asked, compared, proposals };
      [names, proposals] = [0, []];
    }
    asked++;
    // Preparing and asking cost as much as some names.
    names += 5;
  }
  yield { done: asked, compared, proposals };
}
