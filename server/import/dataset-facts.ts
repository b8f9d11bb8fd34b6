/**
 * Which data set does a file belong to?
 *
 * First of: what the user says, what the mapping says, the `dataset.yaml` beside the file, the name
 * of the file. Ids of records and parties begin with the data set, so this decides what refers to
 * what.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { InvalidRequest } from '../model/errors.ts';
import { type DatasetFacts, parseDatasetFile } from './mapping.ts';
import type { SourceReader } from './source-reader.ts';

const DATASET_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;

export interface FileOfDataset {
  readonly path: string;
  readonly reader: Pick<SourceReader, 'dataset'>;
}

/**
 * One answer per file, in their order. Throws InvalidRequest for an id that cannot be one, and for
 * several plain files without any: parties of one could not be found from the other.
 */
export function findDatasets(
  files: readonly FileOfDataset[],
  askedFor: string | null,
): DatasetFacts[] {
  if (askedFor !== null && !DATASET_ID.test(askedFor)) {
    throw new InvalidRequest(`${askedFor} cannot be the id of a data set.`, {
      field: 'dataset',
      allowed: 'up to 64 of a-z, 0-9, dot, dash and underscore',
    });
  }
  const known = files.map(({ path, reader }) => {
    const beside = readDatasetFile(path);
    if (reader.dataset === null) return beside;
    return beside?.copy === undefined ? reader.dataset : { ...reader.dataset, copy: beside.copy };
  });
  const nameless = files.filter((_, place) => known[place] === null);
  if (askedFor === null && nameless.length > 1) {
    const names = nameless.map(({ path }) => basename(path)).join(', ');
    throw new InvalidRequest(
      `${names}: say with --dataset which data set they belong to, or put a dataset.yaml beside them.`,
      { field: 'dataset', allowed: 'the id of a data set' },
    );
  }
  return files.map(({ path }, place) => {
    const facts = known[place] ?? toFactsFromName(path);
    if (askedFor === null || askedFor === facts.id) return facts;
    return { ...facts, id: askedFor, title: known[place] == null ? askedFor : facts.title };
  });
}

function readDatasetFile(path: string): DatasetFacts | null {
  const file = join(dirname(path), 'dataset.yaml');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return parseDatasetFile(text, file);
}

function toFactsFromName(path: string): DatasetFacts {
  const title = basename(path).replace(/\.(csv|tsv|txt|xlsx|parquet|json|jsonl|ndjson)$/i, '');
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '');
  return {
    id: id.slice(0, 64) || 'import',
    title,
    publisher: null,
    licence: null,
    retrievedOn: null,
    isInvented: false,
  };
}
