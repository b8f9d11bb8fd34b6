/** Reads a table by a mapping whose columns are named as its header names them. */
import { isProblem, type MappedRecord } from '../model/mapped-record.ts';
import type { Rejection } from '../model/rejection.ts';
import { type RecordMapper, buildRecordMapper } from './map-record.ts';
import type { ColumnRule, DatasetFacts, Mapping } from './mapping.ts';
import type { RawRecord } from './parse-block.ts';
import type { SourceReader } from './source-reader.ts';
import type { TableFile } from './table-file.ts';

/** Each row is a record or a refusal; `name` is that of the file, for the refusals. */
export function readTableBy(mapping: Mapping, table: TableFile, name: string): SourceReader {
  return {
    name: mapping.name,
    sha256: mapping.sha256,
    dataset: mapping.dataset,
    acceptRejected: mapping.acceptRejected,
    async *read({ dataset, sha256, onBytes, signal }) {
      const map = buildTableMapper(mapping, table.header, { dataset, sha256 });
      const decimalMark = [...mapping.columns.values()][0]?.decimalMark ?? '.';
      const options = { ...(onBytes && { onBytes }), signal, decimalMark };
      for await (const block of table.readRows(options)) {
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

/** Makes records of the rows of a table whose header is that of the mapping. */
export function buildTableMapper(
  mapping: Mapping,
  header: readonly string[],
  source: { readonly dataset: DatasetFacts; readonly sha256: string },
): RecordMapper {
  const joins = [...mapping.columns].filter(([, rule]) => rule.joinedWith.length > 0);
  if (joins.length === 0) return buildRecordMapper({ mapping, header, ...source });
  // A joined column is one more column of the table, behind its own.
  const columns = new Map<string, ColumnRule>(
    [...mapping.columns].map(([column, rule]) => [toJoinedName(column, rule), rule]),
  );
  const names = joins.map(([column, rule]) => toJoinedName(column, rule));
  const places = joins.map(([column, rule]) =>
    [column, ...rule.joinedWith].map((name) => header.indexOf(name)),
  );
  const map = buildRecordMapper({
    mapping: { ...mapping, columns },
    header: [...header, ...names],
    ...source,
  });
  return ({ line, cells }: RawRecord) => {
    const joined = places.map((of) =>
      of
        .map((place) => (cells[place] ?? '').trim())
        .filter((text) => text !== '')
        .join('/'),
    );
    return map({ line, cells: [...cells, ...joined] });
  };
}

const toJoinedName = (column: string, { joinedWith }: ColumnRule): string =>
  [column, ...joinedWith].join(' / ');
