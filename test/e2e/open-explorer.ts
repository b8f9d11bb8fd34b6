/** The program as a person meets it: started on an empty database, looked at in a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import neo4j from 'neo4j-driver';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { findFreePort } from '../../server/neo4j/managed/free-port.ts';
import { findChromium } from '../support/find-chromium.ts';
import { runDetour } from '../support/run-detour.ts';

export interface Explorer {
  readonly url: string;
  /** A page of its own, with nothing stored; what its console complains of is in `complaints`. */
  open(query?: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** Starts the server on the test database, which it fills with the demo, and a browser. */
export async function openExplorer(): Promise<Explorer> {
  const uri = process.env['DETOUR_TEST_NEO4J_URI'] ?? '';
  const password = process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '';
  await emptyDatabase(uri, password);
  const port = await findFreePort();
  const dataFolder = mkdtempSync(join(tmpdir(), 'detour-explorer-'));
  const server = runDetour(['start'], {
    NEO4J_URI: uri,
    NEO4J_PASSWORD: password,
    PORT: String(port),
    DETOUR_DATA: dataFolder,
  });
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    if (server.child.exitCode === null && server.child.kill('SIGTERM')) await server.ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    await server.says(/Detour is ready/);
    browser = await launchBrowser();
  } catch (error) {
    await close();
    throw error;
  }
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    close,
    open: (query = '', options = {}) => openPage(browser, url + query, options),
  };
}

async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium');
  return chromium.launch({
    executablePath,
    // Calls of the browser's own have no place in a test.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const isOwn =
      request.url().startsWith(new URL(url).origin) || request.url().startsWith('blob:');
    if (!isOwn) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

async function emptyDatabase(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const session = driver.session();
  try {
    await session.run(
      'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS',
    );
  } finally {
    await session.close();
    await driver.close();
  }
}
