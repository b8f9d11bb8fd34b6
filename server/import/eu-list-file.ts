/** Reads the EU's consolidated list of financial sanctions (XML). */
import { hash } from 'node:crypto';

import { InvalidRequest } from '../model/errors.ts';
import { isProblem, type MappedRecord } from '../model/mapped-record.ts';
import type { Rejection } from '../model/rejection.ts';
import { EU_ITEM, EU_ROOT, findGenerationDay, readEuEntity } from './formats/eu-sanctions.ts';
import type { KnownFormat } from './known-format.ts';
import { findAsOf } from './list-copy.ts';
import type { FileStart } from './read-records.ts';
import type { MappedBlock, SourceReader } from './source-reader.ts';
import { readXmlElements, readXmlRoot } from './xml-elements.ts';

/** Goes up when entries come to be read otherwise. */
const VERSION = 1;
const NAMESPACE = 'eu.europa.ec/fpi/fsd/export';

export const EU_SANCTIONS: KnownFormat = {
  name: 'eu-sanctions',
  title: 'EU consolidated list of financial sanctions (XML)',
  recognise: (start) =>
    isEuRoot(start) && start.head.subarray(0, 4096).toString('latin1').includes(NAMESPACE),
  open: (start) => {
    if (isEuRoot(start)) return Promise.resolve(readEuList(start));
    throw new InvalidRequest(`${start.path} is no consolidated list of the EU.`, {
      field: 'files',
      allowed: `XML whose outermost element is ${EU_ROOT}`,
    });
  },
};

const isEuRoot = (start: FileStart): boolean => readXmlRoot(start)?.name === EU_ROOT;

function readEuList(start: FileStart): SourceReader {
  return {
    name: EU_SANCTIONS.name,
    sha256: hash('sha256', `${EU_SANCTIONS.name} ${VERSION}`, 'hex'),
    dataset: {
      id: EU_SANCTIONS.name,
      title: 'EU consolidated list of financial sanctions',
      publisher: 'European Commission',
      licence: 'Reuse allowed with attribution (European Commission)',
      retrievedOn: null,
      isInvented: false,
    },
    acceptRejected: 0.05,
    async *read({ dataset, sha256, onBytes, signal }): AsyncGenerator<MappedBlock> {
      for await (const block of readXmlElements(start, { item: EU_ITEM, onBytes, signal })) {
        const records: MappedRecord[] = [];
        const rejections: Rejection[] = block.tooLarge.map((line) => ({
          file: start.name,
          line,
          field: EU_ITEM,
          value: '',
          reason: 'element too large',
        }));
        const inFile = findGenerationDay(block.rootAttributes);
        const copy = {
          dataset: dataset.id,
          asOf: findAsOf(dataset.copy, inFile, start.path),
          sha256,
          hash: (text: string) => hash('sha256', text, 'hex'),
        };
        for (const { line, element } of block.items) {
          const outcome = readEuEntity(line, element, copy);
          if (isProblem(outcome)) rejections.push({ file: start.name, line, ...outcome });
          else records.push(outcome);
        }
        // The file holds the list as a whole, so its end is the end of the list.
        const isWhole = block.isEnd;
        yield { records, rejections: rejections.sort((a, b) => a.line - b.line), isWhole };
      }
    },
  };
}
