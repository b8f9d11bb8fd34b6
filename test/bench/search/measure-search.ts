/**
 * All figures of the search on one network, in a process of its own: its memory is that of a server
 * that holds this graph, without HTTP and Neo4j's driver.
 */
import { loadCommodityCatalogue } from '../../../server/load-lists.ts';
import { type Figure, atMost, toSingle } from '../figure.ts';
import { type CachedNetwork, readAnswerKey, readArrays } from '../network-cache.ts';
import { TARGETS } from '../targets.ts';
import { commoditiesOf, type GoodsAsked } from '../draw-questions.ts';
import { Asker, ROWS_ONLY } from './asker.ts';
import { measureGivenUp } from './given-up.ts';
import { measureNewFilters } from './new-filters.ts';
import { measureOneSided } from './one-sided.ts';
import { findPlanted, type PlantedReport } from './planted-schemes.ts';
import { measurePrepared } from './prepared-question.ts';

export interface SearchReport {
  readonly figures: readonly Figure[];
  readonly planted: PlantedReport;
}

/** How large is the standing question on this network? */
async function measureSize(asker: Asker, goods: GoodsAsked): Promise<Figure> {
  const extras = { ...ROWS_ONLY, walkCount: true, considered: true };
  const { walkCount, considered } = await asker.ask(commoditiesOf(goods), extras);
  const name = 'standing question: sequences of shipments';
  const note = `among ${considered?.shipments.toLocaleString('en')} shipments in scope`;
  return { ...toSingle(name, 'count', walkCount ?? NaN, null, note), goods };
}

export async function measureSearch(cached: CachedNetwork): Promise<SearchReport> {
  const { seed, shipments } = cached;
  const { list } = loadCommodityCatalogue();
  const listed = new Set([...list.tierOf.keys()].map(Number));
  const figures: Figure[] = [];

  const started = performance.now();
  const projection = readArrays(cached);
  const read = performance.now();
  const asker = await Asker.open(projection, list);
  const prepared = performance.now();
  await asker.ask({});
  figures.push(
    toSingle('snapshot file into memory', 's', (read - started) / 1_000),
    toSingle('core of the standing question prepared', 's', (prepared - read) / 1_000),
    toSingle('standing question, asked first', 'ms', performance.now() - prepared),
    await measureSize(asker, 'high priority'),
    await measureSize(asker, 'all'),
  );

  const request = { seed, shipments, newestDay: projection.totals.newestDay };
  const isListed = (hs6: number) => listed.has(hs6);
  figures.push(await measureNewFilters(asker, request, 'high priority', 'two threads'));
  figures.push(...(await measureOneSided(asker, projection, request, 'high priority', isListed)));
  figures.push(
    toSingle(
      'memory after questions on high priority goods',
      'MB',
      process.memoryUsage.rss() / 2 ** 20,
      atMost(TARGETS.memoryMb[shipments], 'p50'),
    ),
  );
  const planted = await findPlanted(asker, projection.parties, readAnswerKey(cached));
  const wanted = planted.found.length + planted.missed.length;
  const isWrong = planted.missed.length + planted.wronglyFound.length > 0;
  figures.push({
    ...toSingle(`planted schemes found, of ${wanted}`, 'count', planted.found.length),
    isWrong,
  });
  figures.push(await measureNewFilters(asker, request, 'all', 'two threads'));
  figures.push(...(await measureOneSided(asker, projection, request, 'all', () => true)));
  figures.push(
    toSingle(
      'memory after questions on all goods',
      'MB',
      process.memoryUsage.rss() / 2 ** 20,
      null,
      'their answers keep what a next page needs',
    ),
  );
  figures.push(...(await measureGivenUp(asker, request)));
  await asker.close();

  const alone = await Asker.open(projection, list, 1);
  figures.push(await measureNewFilters(alone, request, 'high priority', 'one thread'));
  figures.push(await measureNewFilters(alone, request, 'all', 'one thread'));
  await alone.close();
  figures.push(await measurePrepared(projection, list, 'high priority', shipments));
  figures.push(await measurePrepared(projection, list, 'all', shipments));
  return { figures, planted };
}
