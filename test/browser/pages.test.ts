import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { demoDb } from '../cli/world.js';
import { program } from '../support/program.js';
import { axeFindings, type Browser, brokenWordsOf, launch, MISSING, overlapsOf } from './browser.js';

/** Pixels across: a desk, a telephone, and a sheet of A4 within its margins. */
const DESK = 1280;
const TELEPHONE = 390;
const SHEET = 718;

if (MISSING !== null) console.warn(`pages in Chromium skipped: ${MISSING}`);

describe.skipIf(MISSING !== null)('a page of each analysis in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-analyses-'));
  let browser: Browser;
  let db = '';

  beforeAll(async () => {
    db = await demoDb(join(folder, 'demo.duckdb'));
    browser = await launch();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([...manifest.entries.map(({ id }) => [id]), ['scorecard'], ['customer', 'C0001']])(
    '%s: nothing over the edge, no text over another, on paper neither, nothing for axe',
    async (id, ...asked) => {
      const file = join(folder, `${id}.html`);
      const rows = asked.length === 0 && id !== 'scorecard' ? ['-n', '12'] : [];
      const { code, stderr } = await program([id!, ...asked, '--db', db, '-q', ...rows, '-o', file], { cwd: folder });
      expect(code, stderr).toBe(0);
      const context = await browser.newContext({ viewport: { width: DESK, height: 900 } });
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      expect(await axeFindings(page)).toEqual([]);
      for (const [width, media] of [
        [DESK, 'screen'],
        [TELEPHONE, 'screen'],
        [SHEET, 'print'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media });
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${media} ${width}`).toBeLessThanOrEqual(
          width,
        );
        expect(await overlapsOf(page), `${media} ${width}`).toEqual([]);
        if (media === 'print') expect(await brokenWordsOf(page), 'on paper').toEqual([]);
      }
      await context.close();
    },
    240_000,
  );

  it('durations are sorted and copied by their minutes, money without its commas', async () => {
    const context = await browser.newContext({ viewport: { width: DESK, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'agents.html')).href);
    const worth = await page.evaluate<number[]>(`(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const table = [...document.querySelectorAll('table')].find((one) => one.querySelector('td[data-v]'));
      const column = table.querySelector('td[data-v]').cellIndex;
      table.tHead.rows[0].cells[column].querySelector('button').click();
      table.closest('.scroll').previousElementSibling.querySelector('button').click();
      return [...table.tBodies[0].rows].map((row) => row.cells[column]).filter((cell) => cell.dataset.v).map((cell) => Number(cell.dataset.v));
    })()`);
    expect(worth.length).toBeGreaterThan(2);
    expect(worth).toEqual([...worth].sort((a, b) => a - b));
    const copied = await page.evaluate<string>(
      `new Promise((done) => setTimeout(() => done(navigator.clipboard.readText()), 300))`,
    );
    expect(copied).toContain(`\t${worth[0]}`);
    expect(copied).not.toMatch(/\d,\d{3}/);
    expect(
      await page.evaluate(`document.querySelector('.caption').nextElementSibling.className`),
      'the caption stands above its tools',
    ).toBe('tools');
    await context.close();
  }, 240_000);

  it('under a German locale sorts days and amounts by what they are, and copies what its spreadsheets read', async () => {
    const file = join(folder, 'de.html');
    const typed = ['pipeline', '--db', db, '-q', '--show', 'deals', '-n', '40', '--locale', 'de', '-o', file];
    const { code, stderr } = await program(typed, { cwd: folder });
    expect(code, stderr).toBe(0);
    const context = await browser.newContext({ viewport: { width: DESK, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const sorted = (head: string) =>
      page.evaluate<string[]>(`(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const table = [...document.querySelectorAll('table[data-tools]')].find((one) => one.tBodies[0].rows.length > 20);
        const cell = [...table.tHead.rows[0].cells].find((one) => one.textContent === '${head}');
        cell.querySelector('button').click();
        table.closest('.scroll').previousElementSibling.querySelector('button').click();
        return [...table.tBodies[0].rows].map((row) => row.cells[cell.cellIndex].textContent).filter((text) => text !== '-');
      })()`);
    const amounts = await sorted('Amount');
    expect(amounts[0]).toMatch(/^[\d.]+,\d\d$/);
    const worth = amounts.map((text) => Number(text.replaceAll('.', '').replace(',', '.')));
    expect(worth).toEqual([...worth].sort((a, b) => a - b));
    expect(worth.at(-1)).toBeGreaterThan(1000);
    const copied = await page.evaluate<string>(
      `new Promise((done) => setTimeout(() => done(navigator.clipboard.readText()), 300))`,
    );
    expect(copied).toContain(`\t${amounts.at(-1)!.replaceAll('.', '')}\t`);
    const days = await sorted('Expected close');
    const order = days.map((day) => day.split('.').reverse().join('-'));
    expect(days[0]).toMatch(/^\d\d\.\d\d\.\d{4}$/);
    expect(order).toEqual([...order].sort());
    expect(new Set(order.map((day) => day.slice(0, 7))).size).toBeGreaterThan(1);
    await context.close();
  }, 240_000);
});
