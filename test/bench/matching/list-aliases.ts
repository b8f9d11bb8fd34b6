/**
 * How does the matcher do on the aliases of the Consolidated Screening List?
 *
 * `npx tsx test/bench/matching/list-aliases.ts`. Each alias of an organisation against its main name is a pair
 * that should be proposed; many cannot be, since former names, translations and ships are aliases too. So recall
 * is also given for the aliases that share at least a word, or most of their letters, with the main name. Different entries
 * that the index brings together and that share no name are pairs that should not; many are related.
 */
import { CandidateIndex } from '../../../server/matching/candidates/candidate-index.ts';
import { matchParties, THRESHOLDS } from '../../../server/matching/party/match-parties.ts';
import { toNamedCompany } from '../../support/labelled-pairs.ts';
import { type ListedParty, readCslParties } from '../../support/screening-lists.ts';

const toLetters = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
const toWords = (text: string) => text.toUpperCase().match(/[A-Z]{5,}/g) ?? [];

/** A word of five letters in common that few entries have. */
function shareRareWord(a: string, b: string, counts: ReadonlyMap<string, number>): boolean {
  const words = new Set(toWords(a));
  return toWords(b).some((word) => words.has(word) && counts.get(word)! <= 12);
}

const parties = readCslParties();
const textsOf = ({ names }: ListedParty) => names.map(({ text }) => text);
const counts = new Map<string, number>();
for (const party of parties) {
  for (const word of new Set(textsOf(party).flatMap(toWords))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

let [aliases, found, sharing, foundSharing] = [0, 0, 0, 0];
for (const party of parties) {
  const [main = '', ...others] = textsOf(party);
  const prepared = toNamedCompany(main);
  for (const other of others) {
    const isFound = matchParties(prepared, toNamedCompany(other)).score >= THRESHOLDS.review;
    const isSharing = shareRareWord(main, other, counts);
    aliases++;
    if (isFound) found++;
    if (isSharing) sharing++;
    if (isSharing && isFound) foundSharing++;
  }
}
const share = (part: number, of: number) =>
  `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
console.log(`${parties.length} organisations`);
console.log(`aliases proposed for their main name: ${share(found, aliases)}`);
console.log(`of those that share a rare word: ${share(foundSharing, sharing)}`);

const index = new CandidateIndex();
const mains = parties.map((party) => toNamedCompany(textsOf(party)[0]!));
for (const main of mains) index.add(main);
let [candidates, proposed] = [0, 0];
mains.forEach((main, at) => {
  const own = new Set(textsOf(parties[at]!).map(toLetters));
  for (const { party: other } of index.findCandidates(main)) {
    if (other <= at || textsOf(parties[other]!).some((text) => own.has(toLetters(text)))) continue;
    candidates++;
    if (matchParties(main, mains[other]!).score >= THRESHOLDS.review) proposed++;
  }
});
console.log(`different entries brought together: ${candidates}, proposed: ${proposed}`);
