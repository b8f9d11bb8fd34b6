/** A newcomer's way: a file with columns that nobody knows is dropped, imported, and a path on it is seen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { type Explorer, openExplorer, type OpenPage } from './open-explorer.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A busy machine may take seconds for each answer; what hangs is still found.
jest.setTimeout(180_000);

let explorer: Explorer;
let opened: OpenPage | null = null;

beforeAll(async () => {
  explorer = await openExplorer();
}, 300_000);
afterAll(async () => explorer?.close(), 60_000);
afterEach(async () => {
  const complaints = opened?.complaints ?? [];
  await opened?.page.context().close();
  opened = null;
  expect(complaints).toEqual([]);
});

async function openData(options = {}): Promise<Page> {
  opened = await explorer.open('?tab=data', options);
  await opened.page.getByRole('tab', { name: 'Data', selected: true }).waitFor();
  return opened.page;
}

/** Goods go from Tin Lantern by Quartz Heron to Copper Ibis; two of the rows cannot be used. */
const LADING = [
  'B/L no;Sailing date;Sender of goods;Sender nation;Receiver of goods;Receiver nation;Tariff code;Gross kg',
  ...Array.from({ length: 12 }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return [
      `QX${at}1;${day}.03.2023;Tin Lantern Works;Germany;Quartz Heron Trading;Kazakhstan;640399;1200`,
      `QX${at}2;${day}.04.2023;Quartz Heron Trading;Kazakhstan;Copper Ibis Import;Belarus;640399;1180`,
    ];
  }).flat(),
  'QX91;31.02.2023;Tin Lantern Works;Germany;Quartz Heron Trading;Kazakhstan;640399;10',
  'QX92;01.05.2023;Tin Lantern Works;Germany;Quartz Heron Trading;Kazakhstan;640399;<b>10</b>',
].join('\n');

async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], fileName!, { type: 'text/csv' }));
      return transfer;
    },
    [name, text],
  );
  await page
    .getByRole('region', { name: 'Data', exact: true })
    .dispatchEvent('drop', { dataTransfer: files });
}

async function findSerious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> };
    };
    const { violations } = await runner.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id }) => id);
  });
}

it('leads from a dropped file with unknown columns to a path on it, with every row accounted for', async () => {
  const page = await openData();
  await drop(page, 'spring lading.csv', LADING);

  const columns = page.getByRole('region', { name: 'Columns of the file' });
  await columns.getByRole('combobox', { name: 'Sender of goods is read as' }).waitFor();
  expect(await columns.getByRole('combobox', { name: 'Tariff code is read as' }).inputValue()).toBe(
    'hs',
  );
  await page
    .getByRole('region', { name: 'First rows as they would be imported' })
    .getByText('2023-03-01')
    .first()
    .waitFor();
  expect(await findSerious(page)).toEqual([]);

  await page.getByRole('textbox', { name: 'Title of the data set' }).fill('Spring');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('26 rows read').waitFor();
  await page.getByText('24 imported + 0 unchanged + 2 rejected').waitFor();
  const rejected = page.getByRole('region', { name: 'Table of rejected rows' });
  await rejected.getByText('impossible date').waitFor();
  await rejected.getByRole('row', { name: '27 Gross kg <b>10</b> not a number' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download all as CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(
    /^file,line,field,value,reason\nspring lading\.csv,26,Sailing date,31\.02\.2023,impossible date\n/,
  );
  await page.getByRole('row', { name: /Spring .*26 2/ }).waitFor();
  expect(await findSerious(page)).toEqual([]);

  await page.getByRole('button', { name: 'Show paths' }).click();
  await page
    .getByRole('listbox', { name: 'Paths, best first' })
    .getByRole('option', { name: /Tin Lantern Works.*Copper Ibis Import/ })
    .waitFor();
  await page.getByRole('tab', { name: 'Paths', selected: true }).waitFor();
});

it('takes an edited mapping, cancels, and refuses a file that is none', async () => {
  const page = await openData({ colorScheme: 'dark' });
  await page.getByLabel('Files to import').setInputFiles({
    name: 'odd.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'alpha,beta,gamma\nTin Lantern,Quartz Heron,5\nTin Lantern,Copper Ibis,6\n',
    ),
  });
  await page.getByText('First: say which column is the Consignor').waitFor();
  const importing = page.getByRole('button', { name: 'Import', exact: true });
  expect(await importing.isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'alpha is read as' }).selectOption('consignorName');
  await page.getByRole('combobox', { name: 'beta is read as' }).selectOption('consigneeName');
  const rows = page.getByRole('region', { name: 'First rows as they would be imported' });
  await rows.getByText('Quartz Heron').waitFor();
  expect(await importing.isEnabled()).toBe(true);
  expect(await findSerious(page)).toEqual([]);

  await page.getByLabel('Files to import').setInputFiles({
    name: 'picture.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
  });
  await page.getByRole('button', { name: 'picture.csv', expanded: true }).waitFor();
  await page.getByRole('alert').first().waitFor();
  await page.getByRole('button', { name: 'Remove picture.csv from the list' }).click();
  await page
    .getByRole('button', { name: 'picture.csv', exact: true })
    .waitFor({ state: 'detached' });
});
