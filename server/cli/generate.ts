/** `detour generate`: an invented network with an answer key, as files. */
import { InvalidArgumentError, type Command } from 'commander';

import { DEMO_REQUEST, generateNetwork } from '../generate/generate-network.ts';
import type { CommandDeps } from './command-deps.ts';
import { writeNetwork } from './write-network.ts';

interface GenerateOptions {
  readonly out: string;
  readonly seed: number;
  readonly companies: number;
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
    .option('--companies <number>', 'companies', parseWhole, DEMO_REQUEST.companies)
    .option('--shipments <number>', 'shipments', parseWhole, DEMO_REQUEST.shipments)
    .option('--force', 'replace a network that is in the folder', false)
    .action(async ({ out, force, ...request }: GenerateOptions) => {
      const step = 'Making an invented network';
      onProgress({ step });
      const network = generateNetwork(request);
      const files = await writeNetwork(out, network, {
        replaces: force,
        onShipments: (written) =>
          onProgress({ step, detail: `${written} of ${request.shipments} shipments` }),
        signal,
      });
      const planted = network.answerKey.filter(({ expected }) => expected.outcome === 'FOUND');
      print(
        `${request.companies} companies, ${network.links.length} links, ${request.shipments} shipments, ` +
          `${planted.length} planted schemes, ${network.answerKey.length - planted.length} near misses.\n` +
          `All of it is invented. Import it with: detour import ${files.join(' ')}`,
      );
    });
}

function parseWhole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
