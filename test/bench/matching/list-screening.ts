/**
 * How long does it take to hold many companies against a long list, on one thread?
 *
 * `npx tsx test/bench/matching/list-screening.ts [companies] [entries]`, by default 100,000 against 20,000, all invented.
 * Prints seconds, candidates per company, memory, and the longest turn.
 */
import { generateNetwork } from '../../../server/generate/generate-network.ts';
import type { CompanyRecord } from '../../../server/generate/records.ts';
import { CandidateIndex } from '../../../server/matching/candidates/candidate-index.ts';
import { proposeMatches } from '../../../server/matching/candidates/propose-matches.ts';
import { type PreparedParty, prepareParty } from '../../../server/matching/party/prepare-party.ts';

const [companyCount = 100_000, entryCount = 20_000] = process.argv.slice(2).map(Number);

function readCompanies(seed: number, companies: number): CompanyRecord[] {
  const network = generateNetwork({ seed, companies, shipments: 5 * companies });
  return network.companies.filter(({ kind }) => kind === 'COMPANY').slice(0, companies);
}

function toParty({ name, otherNames, country, identifiers }: CompanyRecord): PreparedParty {
  return prepareParty({
    kind: 'COMPANY',
    names: [name, ...otherNames].map((text) => ({ text })),
    countries: country === null ? [] : [country],
    identifiers,
    addresses: [],
  });
}

const toSeconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
/** Of the processor, which a busy machine does not change much. */
const toCpuSeconds = () => (process.cpuUsage(cpuBefore).user / 1e6).toFixed(1);
const toMegabytes = () => Math.round(process.memoryUsage().heapUsed / 1e6);

const companies = readCompanies(11, companyCount);
const entries = readCompanies(12, entryCount);
const before = toMegabytes();
const start = performance.now();
const cpuBefore = process.cpuUsage();
const index = new CandidateIndex();
for (const entry of entries) index.add(toParty(entry));
console.log(
  `index of ${index.size} entries: ${toSeconds(start)} s, heap ${toMegabytes() - before} MB`,
);

function* prepareAll(): Generator<PreparedParty> {
  for (const company of companies) yield toParty(company);
}
let proposals = 0;
let compared = 0;
let longest = 0;
let turnFrom = performance.now();
for (const turn of proposeMatches(prepareAll(), index)) {
  longest = Math.max(longest, performance.now() - turnFrom);
  proposals += turn.proposals.length;
  compared = turn.compared;
  turnFrom = performance.now();
}
console.log(
  `${companies.length} companies: ${toSeconds(start)} s in all on one thread, ${toCpuSeconds()} s of processor`,
);
console.log(`candidates per company: ${(compared / companies.length).toFixed(1)}`);
console.log(`proposals: ${proposals}; keys passed over: ${index.passedOver}`);
console.log(`longest turn: ${longest.toFixed(1)} ms`);
