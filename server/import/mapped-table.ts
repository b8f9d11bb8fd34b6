/** Reads a table by a mapping: each row is a record, or a refusal. */
import { isProblem, type MappedRecord } from '../model/mapped-record.ts';
import type { Rejection } from '../model/rejection.ts';
import { buildRecordMapper } from './map-record.ts';
import type { Mapping } from './mapping.ts';
import type { SourceReader } from './source-reader.ts';
import type { TableFile } from './table-file.ts';

/** `name`: of the file, for its refusals. */
export function readTableBy(mapping: Mapping, table: TableFile, name: string): SourceReader {
  return {
    name: mapping.name,
    sha256: mapping.sha256,
    dataset: mapping.dataset,
    acceptRejected: mapping.acceptRejected,
    async *read({ dataset, sha256, onBytes, signal }) {
      const map = buildRecordMapper({ mapping, header: table.header, dataset, sha256 });
      for await (const block of table.readRows({ ...(onBytes && { onBytes }), signal })) {
        const records: MappedRecord[] = [];
        const rejections: Rejection[] = block.refused.map((each) => ({
          file: name,
          field: null,
          ...each,
        }));
        for (const record of block.records) {
          const outcome = map(record);
          if (isProblem(outcome)) rejections.push({ file: name, line: record.line, ...outcome });
          else records.push(outcome);
        }
        yield { records, rejections: rejections.sort((a, b) => a.line - b.line) };
      }
    },
  };
}
