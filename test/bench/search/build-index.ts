/** How long do columns take to become the projection, and how large is it? Keeps it for the other parts. */
import { fillColumns } from '../../../server/generate/large/fill-columns.ts';
import { buildProjection } from '../../../server/projection/build-projection.ts';
import { GraphColumns } from '../../../server/projection/graph-columns.ts';
import { writeSnapshot } from '../../../server/snapshot-file.ts';
import { atMost, type Figure, toSingle } from '../figure.ts';
import { type CachedNetwork, generate, SNAPSHOT_OWNER, writeAnswerKey } from '../network-cache.ts';
import { TARGETS } from '../targets.ts';

export function buildIndex(cached: CachedNetwork): Figure[] {
  const { shipments } = cached;
  const started = performance.now();
  const network = generate(cached);
  const { companies, persons, links } = network;
  const parties = companies.count + persons.count;
  const columns = new GraphColumns({ parties, links: links.count, shipments });
  fillColumns(network, columns);
  columns.version = cached.version;
  const generated = performance.now();
  const projection = buildProjection(columns);
  const built = performance.now();
  writeSnapshot(cached.arraysFolder, SNAPSHOT_OWNER, projection);
  writeAnswerKey(cached, network.answerKey);
  const { byteLength } = projection.layout;
  const junctions = projection.shipments.party.length / shipments;
  return [
    toSingle('generator: network into columns', 's', (generated - started) / 1_000),
    toSingle(
      'index: build, per shipment',
      'µs',
      ((built - generated) * 1_000) / shipments,
      atMost(TARGETS.buildMicroseconds[shipments], 'p50'),
    ),
    toSingle(
      'index: size, per shipment',
      'bytes',
      byteLength / shipments,
      atMost(TARGETS.indexBytes[shipments], 'p50'),
      `${junctions.toFixed(2)} junctions, ${(parties / shipments).toFixed(2)} parties a shipment`,
    ),
    toSingle('memory at its most while it is built', 'MB', process.resourceUsage().maxRSS / 1_024),
  ];
}
