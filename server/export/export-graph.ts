/**
 * The graph, or one data set of it, as FollowTheMoney JSON lines: to be read elsewhere, to be imported
 * again, and to compare two graphs by.
 *
 * The same content gives the same bytes, whatever was imported first and in which batches: data sets,
 * kinds and ids are in order, and so are the names inside an entity. Numbers that only we give, and
 * which file a record came from, are not content. Lists of sanctions, trade flows and decisions about
 * matches are no part of it.
 *
 * Read page by page, so memory does not grow with the graph.
 */
import { NotFound, Unavailable } from '../model/errors.ts';
import { toCanonicalJson } from '../model/canonical-json.ts';
import type { Database, ReadName, Row } from '../neo4j/database.ts';
import { ExportScope } from './export-scope.ts';
import type { FtmEntity } from './ftm-entity.ts';
import { toFtmDirectorship, toFtmOwnership, toFtmRelation, toFtmShipment } from './ftm-edges.ts';
import { toFtmNote, toFtmParty } from './ftm-things.ts';

export interface ExportOptions {
  /** Id of a data set; null: all of them. */
  readonly dataset: string | null;
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of entities so far. */
  readonly onEntities?: ((count: number) => void) | undefined;
}

type PageName = Exclude<Extract<ReadName, `export/${string}`>, 'export/datasets'>;
type Dataset = Row<'export/datasets'>;

const PAGE_ROWS = 2_000;
/** The character behind the colon between data set and record: all ids of a data set come before it. */
const BEHIND_COLON = ';';

/**
 * Lines, each with its end. Throws NotFound for a data set that is not there, and Unavailable when the
 * graph changed meanwhile: the lines so far are of two graphs then.
 */
export async function* exportGraph(
  database: Database,
  { dataset, signal, onEntities }: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const version = await readVersion(database, signal);
  const datasets = await findDatasets(database, dataset, signal);
  let count = 0;
  for (const facts of datasets) {
    const scope = new ExportScope(facts, datasets.length === 1);
    let isFirst = true;
    for await (const entity of readEntities(database, scope, signal)) {
      yield `${toCanonicalJson(isFirst ? withFacts(entity, facts) : entity)}\n`;
      isFirst = false;
      onEntities?.(++count);
    }
  }
  if ((await readVersion(database, signal)) === version) return;
  throw new Unavailable('The graph changed while it was exported.', 'Export it again.');
}

/** The data sets that an export is of. */
export async function findDatasets(
  database: Database,
  dataset: string | null,
  signal?: AbortSignal,
): Promise<readonly Dataset[]> {
  const all = await database.read('export/datasets', {}, { signal });
  if (dataset === null) return all;
  const found = all.filter(({ id }) => id === dataset);
  if (found.length === 0) throw new NotFound(`There is no data set ${dataset}.`);
  return found;
}

/** The first entity says what the data set is, so that it is known again when it is imported. */
function withFacts(entity: FtmEntity, facts: Dataset): FtmEntity {
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return { ...entity, detour: { ...(entity['detour'] as object), dataset: stated } };
}

async function* readEntities(
  database: Database,
  scope: ExportScope,
  signal: AbortSignal | undefined,
): AsyncGenerator<FtmEntity, void, undefined> {
  const all = <Name extends PageName>(
    name: Name,
    convert: (scope: ExportScope, row: Row<Name>) => FtmEntity,
  ) => readPages(database, name, { scope, convert, signal });
  yield* all('export/entities', toFtmParty);
  yield* all('export/shipments', toFtmShipment);
  yield* all('export/ownerships', toFtmOwnership);
  yield* all('export/controls', toFtmDirectorship);
  yield* all('export/relations', toFtmRelation);
  yield* all('export/notes', toFtmNote);
}

async function* readPages<Name extends PageName>(
  database: Database,
  name: Name,
  {
    scope,
    convert,
    signal,
  }: {
    readonly scope: ExportScope;
    readonly convert: (scope: ExportScope, row: Row<Name>) => FtmEntity;
    readonly signal: AbortSignal | undefined;
  },
): AsyncGenerator<FtmEntity, void, undefined> {
  const end = `${scope.dataset}${BEHIND_COLON}`;
  for (let after = `${scope.dataset}:`; ;) {
    const rows = await database.read(name, { after, end, first: PAGE_ROWS }, { signal });
    for (const row of rows) yield convert(scope, row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    after = last.id;
  }
}

async function readVersion(database: Database, signal: AbortSignal | undefined) {
  const [version] = await database.read('entity/graph-version', {}, { signal });
  return version === undefined ? '' : JSON.stringify(version);
}
