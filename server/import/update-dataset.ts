/**
 * Makes room for a new version of a data set: says what will change, and takes the version before out.
 *
 * Everything is then imported anew, so that the graph is what it would be if there had never been
 * another version: parties named by shipments only, addresses and lists of several sources included.
 * Records that stay the same are compared and counted, and carry the provenance of the new files.
 */
import { createHash } from 'node:crypto';

import { NotFound } from '../model/errors.ts';
import { type MappedRecord, type RecordKind, RECORD_KINDS } from '../model/mapped-record.ts';
import type { Database } from '../neo4j/database.ts';
import {
  beginChange,
  type DatasetUpdate,
  goOnToWrite,
  readGraphChanges,
  type UpdateCounts,
  updateIsCutOff,
} from './graph-change.ts';
import { toIdRange } from './id-range.ts';
import type { ImportClaim } from './import-claim.ts';
import { type CheckedSource, readMappedBlocks } from './import-source.ts';
import { removeContents } from './remove-contents.ts';

/** Records looked up in one transaction. */
const BATCH = 5_000;
const COUNT_MS = 120_000;

/**
 * Answers what changes; null when these are the files that the data set was imported from, and they say
 * what it holds. An update of the same files that was cut off goes on where it stopped.
 */
export async function makeRoom(
  database: Database,
  claim: ImportClaim,
  sources: readonly CheckedSource[],
  signal: AbortSignal | undefined,
): Promise<DatasetUpdate | null> {
  const dataset = sources[0]!.dataset.id;
  const mark = hashOf(sources);
  const { underWay } = await readGraphChanges(database);
  if (underWay !== null && (underWay.dataset !== dataset || underWay.mark !== mark)) {
    throw updateIsCutOff(underWay.dataset);
  }
  let counts = underWay?.counts ?? null; // of an update, never null
  if (counts === null) {
    const [before] = await database.read('import/dataset-imported', { id: dataset });
    if (before === undefined) {
      throw new NotFound(`There is no data set ${dataset} to update; import it without --update.`);
    }
    if (before.updateMark === mark) return null;
    counts = await compare(database, claim, sources, signal);
    const isSameFiles =
      before.fileSha256.length === sources.length &&
      sources.every(({ sha256, reader }) => {
        const place = before.fileSha256.indexOf(sha256);
        return place !== -1 && before.fileMappings[place] === reader.name;
      });
    if (isSameFiles && counts.added + counts.changed + counts.removed === 0) return null;
    await beginChange(database, claim, { dataset, kind: 'UPDATE', mark, counts });
  }
  if (underWay?.phase !== 'WRITING') {
    const options = { onRemoved: () => undefined, ...(signal !== undefined && { signal }) };
    await removeContents(database, claim, dataset, options);
    await goOnToWrite(database, claim);
  }
  return { mark, counts };
}

function hashOf(sources: readonly CheckedSource[]): string {
  const sum = createHash('sha256');
  for (const { dataset, sha256, reader } of sources) {
    sum.update(`${dataset.id} ${sha256} ${reader.sha256}\n`);
  }
  return sum.digest('hex');
}

/** Changes nothing. A record that the files hold twice is compared twice. */
async function compare(
  database: Database,
  claim: ImportClaim,
  sources: readonly CheckedSource[],
  signal: AbortSignal | undefined,
): Promise<UpdateCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const compareBatch = async (batch: readonly MappedRecord[]) => {
    await database.write((tx) => claim.extend(tx)); // comparing a large file takes longer than it lasts
    for (const kind of RECORD_KINDS) {
      const rows = new Map(
        batch.filter((each) => each.kind === kind).map(({ row }) => [row.id, row.rowHash]),
      );
      if (rows.size === 0) continue;
      const known = await readHashes(database, kind, [...rows.keys()]);
      for (const [id, rowHash] of rows) {
        const before = known.get(id) ?? null;
        if (before === null) counts.added++;
        else if (before === rowHash) counts.unchanged++;
        else counts.changed++;
      }
    }
  };
  for (const source of sources) {
    let batch: MappedRecord[] = [];
    const { sha256, stamp } = source;
    for await (const { records } of readMappedBlocks(source, { sha256, stamp, signal })) {
      batch.push(...records);
      if (batch.length < BATCH) continue;
      await compareBatch(batch);
      batch = [];
    }
    await compareBatch(batch);
  }
  const range = toIdRange(sources[0]!.dataset.id);
  const [held] = await database.read('import/count-records', range, {
    signal,
    timeoutMs: COUNT_MS,
  });
  const stay = counts.changed + counts.unchanged;
  return { ...counts, removed: Math.max(0, (held?.records ?? 0) - stay) };
}

const STATEMENTS = {
  address: 'import/known-notes',
  entity: 'import/known-entities',
  shipment: 'import/known-shipments',
  link: 'import/known-links',
  flow: 'import/known-flows',
  listEntry: 'import/known-list-records',
  relation: 'import/known-relations',
  note: 'import/known-notes',
} as const satisfies Record<RecordKind, string>;

async function readHashes(
  database: Database,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await database.read(STATEMENTS[kind], { ids });
  return new Map(rows.map(({ id, rowHash }) => [id, rowHash]));
}
