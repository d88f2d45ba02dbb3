import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch, MISSING, type Page } from '../browser/browser.js';
import { apart, type Shot, shotOf } from '../browser/looks.js';
import { demoDb } from '../cli/world.js';
import { program } from '../support/program.js';

/** Where the pictures are left to be looked at; not kept where it is not set. */
const SHOTS = process.env.CRM_ANALYZE_SHOTS;
/** `write` takes the looks of now as right: look at the pictures first. */
const WRITES = process.env.CRM_ANALYZE_LOOKS === 'write';
const GOLDEN = join(import.meta.dirname, 'looks.json');

/** The parts of the first page, and the first pictures behind it. */
const BLOCKS = {
  head: 'header',
  figures: '#figures',
  lead: '#lead',
  revenue: '#revenue figure',
  actions: '#actions',
  pictures: '#q-customers > .pictures',
};
const STATES = {
  desk: { page: 'en', width: 1280, scheme: 'light', media: 'screen' },
  telephone: { page: 'en', width: 390, scheme: 'light', media: 'screen' },
  dark: { page: 'en', width: 1280, scheme: 'dark', media: 'screen' },
  // A sheet of A4 within its margins of 9 mm.
  print: { page: 'en', width: 726, scheme: 'light', media: 'print' },
  chinese: { page: 'zh', width: 1280, scheme: 'light', media: 'screen' },
} as const;
type State = keyof typeof STATES;

/** Levels of ink (of 15) that a block may differ by in the mean, and the factor of its shape: letters of other fonts make less. */
const MOST_INK = 1.2;
const MOST_SHAPE = 1.3;
/** The same of all its ink: pictures of thin lines hold little. */
const MOST_PART = 0.4;
const SHEET = { height: 1054, pages: 8 };

const far = (one: Shot, golden: Shot): string[] => [
  ...(Math.abs(one.paper - golden.paper) > 3 ? [`paper ${one.paper}, not ${golden.paper}`] : []),
  ...Object.entries(golden.blocks).flatMap(([name, look]) => {
    const found = one.blocks[name];
    if (found === undefined) return [`${name} is not there`];
    const { ink, part, shape } = apart(found, look);
    return ink > MOST_INK || part > MOST_PART || shape > MOST_SHAPE
      ? [`${name}: ink ${ink.toFixed(2)}, part ${part.toFixed(2)}, shape ${shape.toFixed(2)}`]
      : [];
  }),
];

if (MISSING !== null) console.warn(`looks of the report skipped: ${MISSING}`);

describe.skipIf(MISSING !== null)('the looks of the report of the shop, week 52', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-looks-'));
  const kept = SHOTS ?? folder;
  const looks: Partial<Record<State, Shot>> = {};
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(kept, { recursive: true });
    const db = await demoDb(join(folder, 'demo.duckdb'));
    const made = ['report', '-q', '--db', db, '--period', '2025-W52', '-o', join(folder, 'en.html')];
    expect((await program([...made, '-o', join(folder, 'en.json')], { cwd: folder })).code).toBe(0);
    const again = ['report', '-q', '--from-json', join(folder, 'en.json'), '--lang', 'zh-CN'];
    expect((await program([...again, '-o', join(folder, 'zh.html')], { cwd: folder })).code).toBe(0);
    browser = await launch();
  }, 300_000);
  afterAll(async () => {
    if (WRITES) writeFileSync(GOLDEN, `${JSON.stringify(looks, null, 2)}\n`);
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** A picture of a state with a style or a change of its own, and what else is asked of the page. */
  async function shot<T>(state: State, change: string, ask: (page: Page) => Promise<T>): Promise<[Shot, T]> {
    const { page: name, width, scheme, media } = STATES[state];
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    await page.emulateMedia({ media, colorScheme: scheme });
    await page.evaluate(`${change}; 0`);
    const blank = await context.newPage();
    const path = join(kept, change === '' ? `${state}.png` : `changed-${state}.png`);
    const found = await shotOf(page, blank, path, BLOCKS);
    const answer = await ask(page);
    await context.close();
    return [found, answer];
  }
  const golden = (): Record<State, Shot> => JSON.parse(readFileSync(GOLDEN, 'utf8'));

  it.each(Object.keys(STATES) as State[])(
    '%s is as it was looked at',
    async (state) => {
      const [found, wide] = await shot(state, '', (page) =>
        page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      );
      looks[state] = found;
      expect(wide).toBeLessThanOrEqual(0);
      expect(Object.keys(found.blocks)).toEqual(Object.keys(BLOCKS));
      if (WRITES || !existsSync(GOLDEN)) expect(WRITES, 'CRM_ANALYZE_LOOKS=write').toBe(true);
      else expect(far(found, golden()[state])).toEqual([]);
    },
    240_000,
  );

  it('the first page is one sheet, and the whole no more than eight', async () => {
    const [, bottom] = await shot('print', '', (page) =>
      page.evaluate<number>(`document.querySelector('.first').getBoundingClientRect().bottom + scrollY`),
    );
    expect(bottom).toBeLessThanOrEqual(SHEET.height);
    const context = await browser.newContext({});
    const page = await context.newPage();
    for (const name of ['en', 'zh']) {
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
      const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b(?!s)/g);
      expect(pages!.length, name).toBeLessThanOrEqual(SHEET.pages);
    }
    await context.close();
  }, 240_000);

  // The page takes no style element that it did not come with.
  const styled = (rule: string) =>
    `document.styleSheets[0].insertRule(${JSON.stringify(rule)}, document.styleSheets[0].cssRules.length)`;

  it.runIf(!WRITES)(
    'letters of another font are no other look',
    async () => {
      const [found] = await shot(
        'desk',
        styled('body, svg { font-family: "DejaVu Serif", serif !important }'),
        async () => 0,
      );
      expect(far(found, golden().desk)).toEqual([]);
    },
    240_000,
  );

  it.runIf(!WRITES).each([
    ['pictures that are not drawn', 'desk', styled('#q-customers > .pictures svg { visibility: hidden }'), /pictures/],
    ['tiles one under another', 'desk', styled('.tiles { grid-template-columns: 1fr !important }'), /figures/],
    ['a page that stays light in the dark', 'dark', styled(':root { --paper: #fff !important }'), /paper/],
    ['a bridge without bars', 'desk', styled('#revenue svg :is(path, rect, line) { display: none }'), /revenue/],
    ['no room between what is done and why', 'telephone', styled('#lead { display: none }'), /lead/],
  ] as const)(
    '%s: seen',
    async (_, state, change, named) => {
      const [found] = await shot(state, change, async () => 0);
      expect(far(found, golden()[state]).join('; ')).toMatch(named);
    },
    240_000,
  );
});
