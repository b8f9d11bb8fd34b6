import { expect, it } from '@jest/globals';

import { toHs2022 } from '../../../server/model/hs-edition.ts';
import { loadReferenceData } from '../../../server/reference/load-reference-data.ts';

const data = loadReferenceData();
const six = (hs: string, edition: '2012' | '2017') => toHs2022(hs, edition, data.hsCorrespondences);

it('holds three versions of the Common High Priority List, each within the next', () => {
  const versions = data.commodityLists.filter(({ list }) => list.id === 'CHPL');
  expect(versions.map(({ list }) => [list.version, list.tierOf.size])).toEqual([
    ['2023-05-19', 9],
    ['2023-09-26', 45],
    ['2024-02-23', 50],
  ]);
  for (const [place, { list }] of versions.entries()) {
    const next = versions[place + 1]?.list.tierOf ?? list.tierOf;
    expect([...list.tierOf].filter(([code, tier]) => next.get(code) !== tier)).toEqual([]);
  }
});

it('holds the lists of countries as separate claims, Azerbaijan on that of the press alone', () => {
  const sizes = data.countryLists.map(({ id, version, countries }) => [
    id,
    version,
    countries.size,
  ]);
  expect(sizes).toEqual([
    ['BIS_FINCEN_2022', '2022-06-28', 18],
    ['GECC_39', '2023-09-26', 39],
    ['PRESS_FT_2023', '2023-11-27', 5],
    ['TRISEAL_2023', '2023-03-02', 2],
  ]);
  const naming = data.countryLists.filter(({ countries }) => countries.has('AZ'));
  expect(naming.map(({ id }) => id)).toEqual(['PRESS_FT_2023']);
});

it('holds three periods of the Affiliates Rule, the last not confirmed', () => {
  const rule = data.rules.find(({ id }) => id === 'BIS_AFFILIATES');
  expect(rule?.periods.map(({ from, to, status }) => [from, to, status])).toEqual([
    ['2025-09-29', '2025-11-09', 'IN_FORCE'],
    ['2025-11-10', '2026-11-09', 'SUSPENDED'],
    ['2026-11-10', null, 'UNCONFIRMED'],
  ]);
});

it('holds the threshold of each ownership rule, and none for secondary sanctions', () => {
  const thresholds = data.rules.map(({ id, periods }) => {
    const last = periods.at(-1)!.threshold;
    return [id, last === null ? null : `${last.comparison} ${last.percent}`];
  });
  expect(thresholds).toEqual([
    ['OFAC_50_PERCENT', 'AT_LEAST 50'],
    ['BIS_AFFILIATES', 'AT_LEAST 50'],
    ['EU_ASSET_FREEZE', 'AT_LEAST 50'],
    ['UK_ASSET_FREEZE', 'MORE_THAN 50'],
    ['US_EO_14114', null],
  ]);
});

it.each([
  ['854140', '854149'],
  ['854150', '854159'],
  ['852580', '852589'],
  ['854890', '854800'],
  ['880330', '880730'],
  ['852990', '852990'], // lost display modules
  ['901380', '901380'],
])('takes %s of HS 2017 for %s of HS 2022, approximately', (code, hs6) => {
  expect(six(code, '2017')).toMatchObject({ hs6, mapping: 'APPROXIMATE' });
});

it('leaves every other code of the high priority list as it was in HS 2017', () => {
  const codes = [...data.commodityLists.at(-1)!.list.tierOf.keys()];
  const notUnchanged = codes.filter((code) => six(code, '2017').mapping !== 'UNCHANGED');
  expect(notUnchanged.sort()).toEqual(['852990', '901380']);
  const since2012 = codes.filter((code) => six(code, '2012').mapping !== 'UNCHANGED');
  expect(since2012.sort()).toEqual(['852990', '901380']);
});

it('names the other codes that the goods may have', () => {
  expect(six('854140', '2017').others.slice(0, 3)).toEqual(['854141', '854142', '854143']);
  expect(six('030510', '2012')).toEqual({ hs6: '030910', mapping: 'EXACT', others: [] });
});

it('renumbers no code whose number goes on, but one', () => {
  const [to2017, to2022] = data.hsCorrespondences;
  expect([to2017?.from, to2017?.to, to2022?.from, to2022?.to]).toEqual([
    ...['2012', '2017'],
    ...['2017', '2022'],
  ]);
  for (const { to, renumbered, changed } of data.hsCorrespondences) {
    const lists = [...changed.values()];
    const goesOn = (code: string) => lists.some((list) => list.includes(code));
    const reused = [...renumbered.keys()].filter((code) => changed.has(code) || goesOn(code));
    expect(reused).toEqual(to === '2022' ? ['701919'] : []); // given to other fibres of glass
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
  }
  expect([to2017!.renumbered.size, to2017!.changed.size]).toEqual([4, 309]);
  expect([to2022!.renumbered.size, to2022!.changed.size]).toEqual([25, 301]);
});
