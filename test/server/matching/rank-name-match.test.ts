import { describe, expect, it } from '@jest/globals';

import { foldName } from '../../../server/matching/fold-name.ts';
import { countEdits, rankNameMatch, toTokens } from '../../../server/matching/rank-name-match.ts';

const rank = (text: string, ...names: string[]) => rankNameMatch(toTokens(foldName(text)), names);

describe('rankNameMatch', () => {
  it('puts the whole name before a part of it, a word before its beginning, that before nearly', () => {
    const scores = ['Orlin', 'Orlin Semicon', 'Orlinger Semicon', 'Orlan Semicon'].map(
      (name) => rank('orlin', name)?.score ?? 0,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it('names the name that matched best, as the source wrote it', () => {
    expect(rank('vektor mikron', 'Vector M', 'ООО «Вектор-Микрон»')?.matchedOn).toBe(
      'ООО «Вектор-Микрон»',
    );
  });

  it('needs something for each word asked for', () => {
    expect(rank('orlin trading', 'Orlin Semicon')).toBeNull();
    expect(rank('orlin', '')).toBeNull();
  });

  it('lets no letter of a short word be wrong', () => {
    expect(rank('bion', 'Bian')).not.toBeNull();
    expect(rank('bio', 'bia')).toBeNull();
    expect(rank('bion', 'Albion')).toBeNull();
  });
});

describe('countEdits', () => {
  it.each([
    ['', '', 0],
    ['lantern', 'lantern', 0],
    ['lantern', 'lanten', 1],
    ['lantern', 'latnern', 1],
    ['lantern', 'lamtem', 3],
    ['abc', '', 3],
  ])('%s to %s takes %d', (a, b, edits) => {
    expect(countEdits(a, b, 5)).toBe(edits);
    expect(countEdits(b, a, 5)).toBe(edits);
  });
});
