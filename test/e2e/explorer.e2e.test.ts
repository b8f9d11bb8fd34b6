/** An investigator's way: from the first screen to the records behind a path. Nothing is stubbed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import type { Page } from 'playwright-core';

import { type Explorer, openExplorer, type OpenPage } from './open-explorer.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A busy machine may take seconds for each answer; what hangs is still found.
jest.setTimeout(120_000);

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

async function open(...args: Parameters<Explorer['open']>): Promise<Page> {
  opened = await explorer.open(...args);
  await pathsOf(opened.page).first().waitFor();
  return opened.page;
}

const pathsOf = (page: Page) =>
  page.getByRole('listbox', { name: 'Paths, best first' }).getByRole('option');
const inspectorOf = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const queryOf = (page: Page) => new URL(page.url()).search;

describe('the explorer', () => {
  it('shows the best paths on its first screen, as invented data', async () => {
    const page = await open();
    expect(await pathsOf(page).count()).toBeGreaterThan(10);
    await page
      .getByText(/^Best 50 of \d+ paths$/)
      .first()
      .waitFor();
    expect(await pathsOf(page).first().textContent()).toMatch(
      /^Path 1: .+ \(United States\), to .+ \(Russia\); HS \d{6}/,
    );
    await page.getByRole('banner').getByText('invented').waitFor();
    await page.getByText('Findings are consistent with diversion').waitFor();
    expect(queryOf(page)).toBe('');
  });

  it('opens a junction with its evidence pair, and an edge with its records', async () => {
    const page = await open();
    const inspector = inspectorOf(page);
    await pathsOf(page).first().click();
    await inspector
      .getByRole('button', { name: /^Junction: \d+ days between/ })
      .first()
      .click();
    const [arrival, departure] = ['In', 'Out'].map((side) =>
      inspector.getByRole('button', { name: new RegExp(`^${side}: records`) }),
    );
    expect(await arrival!.innerText()).toMatch(/In · \d+ \w{3} \d{4}/);
    expect(await departure!.innerText()).toMatch(/Out · \d+ \w{3} \d{4}/);
    await inspector.getByText('days between').waitFor();

    await arrival!.click();
    const records = inspector.getByRole('table');
    await records.getByRole('columnheader', { name: 'Dataset and row' }).waitFor();
    const first = records.getByRole('row').nth(1);
    expect(await first.innerText()).toMatch(/\d{6}[\s\S]*[\d,]+[\s\S]*Demo network · \S+/);
    await records.getByText('on the path').waitFor();
    await first.getByRole('button').click();
    await records.getByText('Carrier').waitFor();
  });

  it('is worked with the keyboard alone: list, pin, evidence, back', async () => {
    const page = await open();
    await page.getByRole('listbox', { name: 'Paths, best first' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await pathsOf(page).nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search.includes('pin='));
    await page.keyboard.press('e');
    await inspectorOf(page)
      .getByText(/^Junction 1 of \d$/)
      .waitFor();
    await page.keyboard.press('Escape');
    await inspectorOf(page).getByText('Path 2', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await inspectorOf(page)
      .getByText(/^Junction 1 of \d$/)
      .waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await inspectorOf(page).getByText('Path 2', { exact: true }).waitFor();
  });

  it('asks again when the hops are changed by keyboard, and shows the same after a reload', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Hops:/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'At most' }).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hops: 2 hops' }).waitFor();
    await page
      .getByText(/^All \d+ paths$|^Best 50 of/)
      .first()
      .waitFor();
    await pathsOf(page).first().waitFor();
    await page.waitForFunction(() => location.search.includes('hops=2-2'));
    await pathsOf(page).nth(2).click();
    await inspectorOf(page).getByText('Path 3', { exact: true }).waitFor();
    const selected = await inspectorOf(page).getByRole('heading', { level: 2 }).innerText();
    const address = page.url();

    await page.reload();
    await inspectorOf(page).getByText('Path 3', { exact: true }).waitFor();
    expect(await inspectorOf(page).getByRole('heading', { level: 2 }).innerText()).toBe(selected);
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'Hops: 2 hops' }).waitFor();
  });

  it('finds a company with / and uses it as the supplier', async () => {
    const page = await open();
    const label = (await pathsOf(page).first().textContent()) ?? '';
    const supplier = /^Path 1: (.+?) \(United States\)/.exec(label)?.[1] ?? '';
    await page.keyboard.press('/');
    await page.keyboard.type(supplier);
    // At once, as a person would: the answer may not be here yet.
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('button', { name: `Suppliers: ${supplier}` }).waitFor();
    await page.waitForFunction(() => location.search.includes('fromId='));
  });

  it('marks the part of the question that is refused', async () => {
    opened = await explorer.open('?hops=5-2');
    const { page } = opened;
    await page.getByText('The question was refused').waitFor();
    await page.getByRole('button', { name: /^Hops:/ }).click();
    await page.getByRole('dialog', { name: 'Hops' }).getByRole('alert').waitFor();
  });

  it('keeps the view while the server is gone, and asks again by itself when it is back', async () => {
    const page = await open();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: /^Ranking:/ }).click();
    await page.getByRole('radio', { name: 'fewest hops' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('alert').getByText('server does not answer').waitFor();
    expect(await pathsOf(page).count()).toBeGreaterThan(10);
    await page.getByText('of the earlier question').waitFor();

    await page.unroute('**/graphql');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByText('of the earlier question').waitFor({ state: 'detached' });
    const lost = opened!.complaints.splice(0);
    expect(lost.every((text) => text.includes('ERR_FAILED'))).toBe(true);
  });

  it('limits the dates by dragging over the timeline', async () => {
    const page = await open();
    const bars = page.getByRole('region', { name: 'Timeline' }).getByRole('img');
    await page.getByText('Shipments a month on the lanes drawn').waitFor();
    const { x, y, width } = (await bars.boundingBox())!;
    await page.mouse.move(x + width / 2, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + width - 5, y + 20, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: /^Dates: 1 \w{3} 202\d – 3[01] Dec 2024$/ }).waitFor();
    await page.waitForFunction(() => /since=.*until=/.test(location.search));
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Dates: at any time' }).waitFor();
  });

  it('draws the paths, and follows the selection', async () => {
    const page = await open();
    await page.getByText('Hop 1', { exact: true }).waitFor();
    expect(await page.locator('.dt-canvas canvas').count()).toBeGreaterThan(0);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    expect((await saved).suggestedFilename()).toBe('detour-paths.png');
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let page: Page;
  beforeEach(async () => {
    page = await open('', { colorScheme });
  });

  it('has no serious barrier, with nothing selected, a junction open, or a control open', async () => {
    // Not as a script of the page: its policy forbids that, and has to.
    await page.evaluate(axe);
    expect(await findBarriers(page)).toEqual([]);
    await pathsOf(page).first().click();
    await inspectorOf(page)
      .getByRole('button', { name: /^Junction:/ })
      .first()
      .click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Goods:/ }).click();
    await page.getByRole('dialog', { name: 'Goods' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});

/** Serious and critical findings of axe, each with where it is. */
async function findBarriers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Finding {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ readonly violations: readonly Finding[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
  });
}
