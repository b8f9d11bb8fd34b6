/** Which of the planted schemes does the engine find, and does it leave the near misses alone? */
import type { AnswerKeyEntry, ExpectedChain } from '../../../server/generate/records.ts';
import type { SearchRow } from '../../../server/paths/search/search-request.ts';
import type { PartyTable } from '../../../server/projection/graph-projection.ts';
import { readId } from '../../../server/projection/party-table.ts';
import type { Asker } from './asker.ts';

export interface PlantedReport {
  readonly found: readonly string[];
  /** Schemes of which a chain is missing, or with a chain that nobody planted. */
  readonly missed: readonly string[];
  readonly absent: readonly string[];
  /** Near misses that were found all the same. */
  readonly wronglyFound: readonly string[];
}

/** Asks each entry's own question; the answer must hold exactly the chains of the key. */
export async function findPlanted(
  asker: Asker,
  parties: PartyTable,
  key: readonly AnswerKeyEntry[],
): Promise<PlantedReport> {
  const report = {
    ...{ found: [] as string[], missed: [] as string[] },
    ...{ absent: [] as string[], wronglyFound: [] as string[] },
  };
  for (const { id, question, expected } of key) {
    const { rows } = await asker.ask(question);
    const chains = rows.map((row) => toText(toChain(row, parties))).sort();
    const wanted = expected.outcome === 'FOUND' ? expected.chains.map(toText).sort() : [];
    const isRight = chains.join('\n') === wanted.join('\n');
    if (expected.outcome === 'FOUND') (isRight ? report.found : report.missed).push(id);
    else (isRight ? report.absent : report.wronglyFound).push(id);
  }
  return report;
}

type Chain = Pick<ExpectedChain, 'partyIds' | 'hopKinds'>;

const toText = ({ partyIds, hopKinds }: Chain): string => [...partyIds, ...hopKinds].join(' ');

function toChain({ parties: places, runLengths }: SearchRow, parties: PartyTable): Chain {
  return {
    partyIds: places.map((place) => readId(parties, place)),
    hopKinds: runLengths.flatMap((links) => [
      'SHIPMENT' as const,
      ...Array<'LINK'>(links).fill('LINK'),
    ]),
  };
}
