import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { buildBodsMapper } from '../../../../server/import/formats/bods.ts';
import { findReplacedStatements } from '../../../../server/import/formats/bods-survey.ts';

type Item = Record<string, unknown>;

const context = {
  dataset: 'register',
  sha256: 'f'.repeat(64),
  hash: (text: string) => createHash('sha256').update(text).digest('hex'),
};
const mapItem = (value: Item) =>
  buildBodsMapper(context, { isReplaced: () => false })({ line: 1, value });

const statement = (recordType: string, recordDetails: Item, more: Item = {}): Item => ({
  statementId: 's1',
  statementDate: '2024-01-01',
  recordId: 'r1',
  recordType,
  recordStatus: 'new',
  recordDetails,
  ...more,
});
const relationship = (details: Item, more: Item = {}) =>
  mapItem(statement('relationship', { subject: 'e1', interestedParty: 'p1', ...details }, more));

describe('a statement', () => {
  it.each<[Item, string]>([
    [{ statementID: 'x', statementType: 'personStatement' }, 'of an older version of the standard'],
    [
      statement('entity', { name: 'A' }, { publicationDetails: { bodsVersion: '0.3' } }),
      'of an older version of the standard',
    ],
    [statement('annotation', {}), 'no kind'],
    [statement('entity', { name: 'A' }, { recordId: '' }), 'no record id'],
    [statement('entity', {}), 'no name'],
    [statement('person', { personType: 'knownPerson' }), 'no name'],
    [statement('entity', { name: 'A', foundingDate: '2023-02-30' }), 'impossible date'],
    [statement('relationship', { interestedParty: 'p1' }), 'no owned company'],
    [statement('relationship', { subject: 'e1' }), 'no owner'],
  ])('%# is refused with the reason', (item, reason) => {
    expect(mapItem(item)).toMatchObject({ reason });
  });

  it.each<[Item, string]>([
    [{ exact: 140 }, 'share outside 0 to 100 %'],
    [{ minimum: 60, maximum: 40 }, 'least share above most share'],
    [{ exact: '40' }, 'not a number'],
  ])('with the share %j is refused', (share, reason) => {
    expect(relationship({ interests: [{ type: 'shareholding', share }] })).toMatchObject({
      reason,
    });
  });

  it('that there are no beneficial owners makes no owner', () => {
    expect(relationship({ interestedParty: { reason: 'noBeneficialOwners' } })).toMatchObject({
      kind: 'note',
      row: { aboutIds: ['register:e1'], schema: 'noBeneficialOwners' },
    });
  });

  it('of an anonymous person is a person of its own, whom no name finds', () => {
    const unspecifiedPersonDetails = { reason: 'interestedPartyExemptFromDisclosure' };
    const person = statement('person', { personType: 'anonymousPerson', unspecifiedPersonDetails });
    expect(mapItem(person)).toMatchObject({
      kind: 'entity',
      row: {
        id: 'register:r1',
        name: 'Unknown person (interested party exempt from disclosure)',
        foldedNames: [],
      },
    });
  });

  it('that names components keeps them on the indirect interest only', () => {
    const interests = [
      { type: 'shareholding', directOrIndirect: 'indirect', share: { exact: 50 } },
      { type: 'shareholding', directOrIndirect: 'direct', share: { exact: 50 } },
    ];
    const link = relationship({ interests, componentRecords: ['r8', 'r9'] });
    expect(link).toMatchObject({
      row: { isDirect: false, components: ['register:r8', 'register:r9'] },
      otherRows: [{ isDirect: true }],
    });
    expect(link).not.toHaveProperty('otherRows.0.components');
  });

  it('that closes a record ends its interests, unless they say when they ended', () => {
    const interests = [{ type: 'shareholding' }, { type: 'votingRights', endDate: '2023-05-06' }];
    expect(relationship({ interests }, { recordStatus: 'closed' })).toMatchObject({
      row: { validTo: '2024-01-01' },
      otherRows: [{ validTo: '2023-05-06' }],
    });
  });
});

describe('of several statements about a record', () => {
  async function replacedOf(items: readonly Item[]): Promise<unknown[]> {
    const all = (async function* () {
      await Promise.resolve();
      for (const value of items) yield { value };
    })();
    const replaced = await findReplacedStatements(all);
    return items.filter((item) => replaced.isReplaced(item)).map(({ statementId }) => statementId);
  }
  const about = (
    recordId: string,
    statementId: string,
    statementDate: string,
    recordStatus = 'updated',
  ) => ({
    recordId,
    statementId,
    statementDate,
    recordStatus,
  });

  it('the newest date holds, wherever it stands in the file', async () => {
    expect(
      await replacedOf([
        about('a', 'a3', '2023-03-01', 'closed'),
        about('a', 'a1', '2021-01-01', 'new'),
        about('a', 'a2', '2022-01-01'),
        about('b', 'b1', '2021-01-01', 'new'),
      ]),
    ).toEqual(['a1', 'a2']);
  });

  it('the one further down holds when they have one date', async () => {
    expect(
      await replacedOf([about('a', 'a1', '2021-01-01'), about('a', 'a2', '2021-01-01')]),
    ).toEqual(['a1']);
  });
});
