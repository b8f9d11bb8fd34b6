/** Reads a file of JSON in a known format: each of its objects is a record, or a refusal. */
import { hash } from 'node:crypto';

import { HS_EDITIONS, type HsEdition } from '../model/hs-edition.ts';
import { isProblem, type MappedRecord } from '../model/mapped-record.ts';
import type { Problem, Rejection } from '../model/rejection.ts';
import { mapToHs2022 } from './hs-edition.ts';
import {
  type JsonItem,
  type JsonObject,
  expectJsonShape,
  findJsonShape,
  readJsonItems,
} from './json-items.ts';
import type { KnownFormat } from './known-format.ts';
import type { DatasetFacts } from './mapping.ts';
import type { FileStart } from './read-records.ts';
import type { SourceReader } from './source-reader.ts';

export interface JsonFormat {
  readonly name: string;
  readonly title: string;
  /** Changes when the same file would be read into other rows. */
  readonly version: number;
  /** Share of refused rows, 0 to 1, above which a file is refused as a whole. */
  readonly acceptRejected: number;
  /** Whether an object is one of the format. */
  isItem(value: JsonObject): boolean;
  /** Whether text, the beginning of a file, is of the format. */
  looksLike(text: string): boolean;
  /** What the first item says of the data set. */
  readDataset?(first: JsonObject): DatasetFacts | null;
  /** Looks at all items before any is mapped; answers what the mapper is to know of them. */
  survey?(items: AsyncIterable<JsonItem>): Promise<unknown>;
  buildMapper(context: JsonContext, survey: unknown): (item: JsonItem) => MappedRecord | Problem;
}

export interface JsonContext {
  readonly dataset: string;
  readonly sha256: string;
  readonly hash: (text: string) => string;
  readonly toHs2022: (
    hs: string,
    edition: string | null,
  ) => Pick<ReturnType<typeof mapToHs2022>, 'hs6' | 'mapping'>;
}

export const toKnownJsonFormat = (format: JsonFormat): KnownFormat => ({
  name: format.name,
  title: format.title,
  recognise: (start) =>
    findJsonShape(start, (value) => format.isItem(value)) !== null &&
    format.looksLike(start.head.toString('utf8', 0, 64 * 1024)),
  open: (start) => openJsonFile(start, format),
});

async function openJsonFile(start: FileStart, format: JsonFormat): Promise<SourceReader> {
  const shape = expectJsonShape(start, (value) => format.isItem(value));
  const firstItem = async () => {
    for await (const { items } of readJsonItems(start, shape, {})) {
      if (items[0] !== undefined) return items[0].value;
    }
    return null;
  };
  const readDataset = async () => {
    const first = format.readDataset === undefined ? null : await firstItem();
    return first === null ? null : (format.readDataset?.(first) ?? null);
  };
  let survey: Promise<unknown> | undefined;
  return {
    name: format.name,
    sha256: hash('sha256', `${format.name} ${format.version}`, 'hex'),
    dataset: await readDataset(),
    acceptRejected: format.acceptRejected,
    async *read({ dataset, sha256, onBytes, signal }) {
      survey ??= format.survey?.(allItems(readJsonItems(start, shape, { signal })));
      const context = { dataset: dataset.id, sha256, hash: toSha256, toHs2022 };
      const map = format.buildMapper(context, await survey);
      for await (const block of readJsonItems(start, shape, { onBytes, signal })) {
        const records: MappedRecord[] = [];
        const rejections: Rejection[] = block.refused.map((each) => ({
          file: start.name,
          field: null,
          ...each,
        }));
        for (const item of block.items) {
          const outcome = map(item);
          if (isProblem(outcome))
            rejections.push({ file: start.name, line: item.line, ...outcome });
          else records.push(outcome);
        }
        yield { records, rejections: rejections.sort((a, b) => a.line - b.line) };
      }
    },
  };
}

async function* allItems(blocks: ReturnType<typeof readJsonItems>): AsyncGenerator<JsonItem> {
  for await (const { items } of blocks) yield* items;
}

const toSha256 = (text: string): string => hash('sha256', text, 'hex');

function toHs2022(hs: string, edition: string | null) {
  const known = HS_EDITIONS.find((each) => each === edition) ?? null;
  return mapToHs2022(hs, known satisfies HsEdition | null);
}
