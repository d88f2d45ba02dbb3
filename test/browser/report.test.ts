import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/report/report.js';
import { manifestWithGrievances, pageOf } from '../support/report-pages.js';
import { shopEngine } from '../support/rows-engine.js';
import { axeFindings, type Browser, launch, MISSING, overlapsOf, type Page } from './browser.js';

/** Where pictures of the pages are left to be looked at; not kept where it is not set. */
const SHOTS = process.env.CRM_ANALYZE_SHOTS;

if (MISSING !== null) console.warn(`browser tests skipped: ${MISSING}`);

describe.skipIf(MISSING !== null)('the report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-pages-'));
  const problems: string[] = [];
  let browser: Browser;
  const file = (name: string) => pathToFileURL(join(folder, name)).href;

  beforeAll(async () => {
    const engine = await shopEngine();
    const manifest = manifestWithGrievances('tiers');
    const wave = await makeReport(engine, manifest, {
      period: '2025-W46',
      failOn: ['any_signal'],
      toDate: false,
      full: true,
    });
    writeFileSync(join(folder, 'en.html'), await pageOf(wave, manifest, 'en'));
    writeFileSync(join(folder, 'zh.html'), await pageOf(wave, manifest, 'zh-CN'));
    await engine.close();
    browser = await launch();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(
    name: string,
    width: number,
    colorScheme: 'light' | 'dark',
  ): Promise<{ page: Page; close(): Promise<void> }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (request.url() !== file(name)) problems.push(`request: ${request.url()}`);
    });
    await page.goto(file(name));
    return { page, close: () => context.close() };
  }

  it.each([
    ['en.html', 1280, 'light'],
    ['en.html', 360, 'dark'],
    ['zh.html', 1280, 'dark'],
    ['zh.html', 360, 'light'],
  ] as const)(
    '%s at %i px, %s: silent, nothing asked for, nothing over the edge, nothing for axe, no text over another, on paper neither',
    async (name, width, scheme) => {
      problems.length = 0;
      const { page, close } = await open(name, width, scheme);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      expect(paper).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 24, 29)');
      const ink = await page.evaluate<string>(`getComputedStyle(document.querySelector('svg text')).fill`);
      expect(ink).toBe(scheme === 'light' ? 'rgb(43, 48, 54)' : 'rgb(221, 226, 232)');
      expect(await axeFindings(page)).toEqual([]);
      expect(await overlapsOf(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await overlapsOf(page)).toEqual([]);
      await page.emulateMedia({ media: 'screen', colorScheme: scheme });
      expect(problems).toEqual([]);
      if (SHOTS !== undefined) {
        mkdirSync(SHOTS, { recursive: true });
        await page.screenshot({
          path: join(SHOTS, `${name}-${width}-${scheme}.png`),
          fullPage: true,
          timeout: 120_000,
        });
      }
      await close();
    },
    240_000,
  );

  it('sorts, filters and copies a table, by mouse and by keyboard', async () => {
    const { page, close } = await open('en.html', 1280, 'light');
    const table = `document.querySelector('#s-tiers > details > .scroll:has(tbody tr:nth-child(12)) table')`;
    const column = (visible: boolean) =>
      page.evaluate<string[]>(
        `[...${table}.tBodies[0].rows].filter((row) => ${visible ? '!row.hidden' : 'true'}).map((row) => row.cells[2].textContent)`,
      );
    const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replaceAll(',', '')));
    // Tables of a section are folded.
    await page.evaluate(`${table}.closest('details').open = true`);
    await page.evaluate(`${table}.tHead.rows[0].cells[2].querySelector('button').focus()`);
    await page.keyboard.press('Enter');
    const ascending = numbers(await column(false));
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    expect(await page.evaluate(`${table}.tHead.rows[0].cells[2].getAttribute('aria-sort')`)).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(numbers(await column(false))).toEqual(ascending.toReversed().sort((a, b) => b - a));
    const tools = `${table}.closest('.scroll').previousElementSibling`;
    await page.evaluate(
      `(() => { const input = ${tools}.querySelector('input'); input.value = 'potential'; input.dispatchEvent(new Event('input')); })()`,
    );
    const kept = await page.evaluate<string[]>(
      `[...${table}.tBodies[0].rows].filter((row) => !row.hidden).map((row) => row.textContent)`,
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((text) => text.includes('potential'))).toBe(true);
    expect(await page.evaluate(`${tools}.querySelector('[role=status]').textContent`)).toMatch(
      /^\d+ of \d+ rows shown$/,
    );
    await page.evaluate(`${tools}.querySelector('button').click()`);
    const copied = await page.evaluate<string>(
      `new Promise((done) => setTimeout(() => done(navigator.clipboard.readText()), 300))`,
    );
    expect(copied.split('\n')).toHaveLength(kept.length + 1);
    expect(copied.split('\n')[0]!.split('\t').length).toBeGreaterThan(3);
    await close();
  }, 240_000);

  it('carries its data as JSON', async () => {
    const { page, close } = await open('en.html', 1280, 'light');
    expect(await page.evaluate(`JSON.parse(document.getElementById('data').textContent).frame.period.label`)).toBe(
      '2025-W46',
    );
    await close();
  }, 240_000);
});
