/**
 * Which high priority goods are in the Korean declarations, whose codes are of HS 2017? They stand in
 * the folder `shared/data` beside the checkout; where they are not at hand, invented ones stand in.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';
import { expect, it } from '@jest/globals';

import { mapToHs2022 } from '../../../server/import/hs-edition.ts';
import { loadCommodityCatalogue } from '../../../server/load-lists.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/kr_customs_declarations');
const PUBLISHED = ['train', 'valid', 'test'].map((part) => join(FOLDER, `df_syn_${part}_eng.csv`));
const INVENTED = ['test/fixtures/import/declarations.csv'];

const { tierOf } = loadCommodityCatalogue().list;

/** Rows of high priority goods, by what became of their code. */
function countHits(paths: readonly string[]) {
  const codes = paths.flatMap((path) =>
    parse<{ 'HS6 Code': string }>(readFileSync(path), { columns: true }).map((row) =>
      row['HS6 Code'].padStart(6, '0'),
    ),
  );
  const hits = codes.filter((code) => tierOf.has(mapToHs2022(code, '2017').hs6));
  const moved = hits.filter((code) => !tierOf.has(code));
  const kept = hits.filter((code) => tierOf.has(code));
  const isApproximate = (code: string) => mapToHs2022(code, '2017').mapping === 'APPROXIMATE';
  return {
    rows: codes.length,
    kept: kept.length,
    keptCodes: new Set(kept).size,
    keptButNarrower: [...new Set(kept.filter(isApproximate))].sort(),
    narrowerRows: kept.filter(isApproximate).length,
    moved: moved.length,
    movedCodes: [...new Set(moved)].sort(),
    movedApproximately: moved.filter(isApproximate).length,
  };
}

if (PUBLISHED.every((path) => existsSync(path))) {
  it('finds 2,223 rows whose number is on the list, and 460 more, approximately, by their successor', () => {
    expect(countHits(PUBLISHED)).toEqual({
      rows: 54_000,
      kept: 2_223,
      keptCodes: 36,
      keptButNarrower: ['852990', '901380'], // lost display modules
      narrowerRows: 125,
      moved: 460,
      movedCodes: ['852580', '854140', '854150', '854890', '880330'],
      movedApproximately: 460,
    });
  });
} else {
  it('finds the approximate rows among the invented declarations (data set not at hand)', () => {
    expect(countHits(INVENTED)).toMatchObject({
      ...{ rows: 3, kept: 1, keptCodes: 1, narrowerRows: 0 },
      ...{ moved: 2, movedCodes: ['854140'], movedApproximately: 2 },
    });
  });
}
