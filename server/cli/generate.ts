/** `detour generate`: an invented network with an answer key, as files. */
import { InvalidArgumentError, type Command } from 'commander';

import { DEMO_REQUEST, generateNetwork } from '../generate/generate-network.ts';
import {
  countUsualCompanies,
  generateLargeNetwork,
  type LargeNetwork,
  LEAST_LARGE_SHIPMENTS,
} from '../generate/large/generate-large-network.ts';
import type { Network, NetworkRequest } from '../generate/records.ts';
import type { CommandDeps } from './command-deps.ts';
import { writeLargeNetwork, writeNetwork, type WriteOptions } from './write-network.ts';

interface GenerateOptions {
  readonly out: string;
  readonly seed: number;
  readonly companies?: number;
  readonly shipments: number;
  readonly force: boolean;
}

export function addGenerateCommand(
  program: Command,
  { onProgress, print, signal }: Omit<CommandDeps, 'openDatabase'>,
): void {
  program
    .command('generate')
    .description('make an invented network with planted schemes and an answer key')
    .requiredOption('--out <folder>', 'where the files go; made when it is not there')
    .option('--seed <number>', 'the same seed makes the same files', parseWhole, DEMO_REQUEST.seed)
    .option('--companies <number>', 'companies; as many as is usual unless given', parseWhole)
    .option('--shipments <number>', 'shipments', parseWhole, DEMO_REQUEST.shipments)
    .option('--force', 'replace a network that is in the folder', false)
    .action(async ({ out, force, ...options }: GenerateOptions) => {
      const step = 'Making an invented network';
      onProgress({ step });
      const request = toRequest(options);
      const { shipments } = request;
      const { network, files } = await writeBySize(out, request, {
        replaces: force,
        onShipments: (written) =>
          onProgress({ step, detail: `${written} of ${shipments} shipments` }),
        signal,
      });
      print(
        `${describe(request, network)}\n` +
          `All of it is invented. Import it with: detour import ${files.join(' ')}`,
      );
    });
}

function toRequest({ seed, companies, shipments }: Omit<GenerateOptions, 'out' | 'force'>) {
  const isLarge = shipments >= LEAST_LARGE_SHIPMENTS;
  const usual = isLarge ? countUsualCompanies(shipments) : DEMO_REQUEST.companies;
  return { seed, companies: companies ?? usual, shipments };
}

/** Large networks are made in columns, small ones as the demo is. */
async function writeBySize(out: string, request: NetworkRequest, options: WriteOptions) {
  if (request.shipments >= LEAST_LARGE_SHIPMENTS) {
    const network = generateLargeNetwork(request);
    return { network, files: await writeLargeNetwork(out, network, options) };
  }
  const network = generateNetwork(request);
  return { network, files: await writeNetwork(out, network, options) };
}

function describe(
  { companies, shipments }: NetworkRequest,
  { links, answerKey }: Network | LargeNetwork,
): string {
  const planted = answerKey.filter(({ expected }) => expected.outcome === 'FOUND').length;
  const linkCount = 'count' in links ? links.count : links.length;
  return (
    `${companies} companies, ${linkCount} links, ${shipments} shipments, ` +
    `${planted} planted schemes, ${answerKey.length - planted} near misses.`
  );
}

function parseWhole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
