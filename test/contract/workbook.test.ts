import { CFB, read as readBook, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Figured, isShare } from '../../src/core/figures/figure-text.js';
import type { Cell, Result, SmallTable } from '../../src/core/result.js';
import { isLong } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import type { Localizer } from '../../src/i18n/localizer.js';
import { batches } from '../../src/render/batches.js';
import { filled } from '../../src/render/filled.js';
import { spokenHeadline } from '../../src/render/headline.js';
import { readingOf } from '../../src/render/terminal/text-rows.js';
import { widthOf } from '../../src/render/terminal/width.js';
import { PLAIN_LOOK, type Shown, type View } from '../../src/render/view.js';
import { xlsx } from '../../src/render/xlsx/xlsx.js';
import { analyze } from '../../src/run/analyze.js';
import { shopEngine } from '../support/rows-engine.js';

let shop: Engine;
let english: Localizer;
beforeAll(async () => {
  shop = await shopEngine();
  english = await loadLocalizer('en', manifest);
});
afterAll(() => shop.close());

const ROWS = 40;

const viewOf = (result: View['result'], analysis: string, words: Localizer): View => ({
  result,
  analysis,
  shown: Object.entries(result.tables).map(([name, table]) => ({
    name,
    table,
    fields: Object.keys(table.columns),
    read: { limit: ROWS },
  })),
  hidden: [],
  words,
  look: PLAIN_LOOK,
});

async function written(view: View): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await xlsx(view, { write: async (chunk) => void chunks.push(Buffer.from(chunk as Uint8Array)) });
  return Buffer.concat(chunks);
}

const opened = (bytes: Buffer): WorkBook => readBook(bytes, { cellNF: true, cellStyles: true });

const at = (sheet: WorkSheet, row: number, column: number) => sheet[utils.encode_cell({ r: row, c: column })];

/** Days since 1899-12-30, as spreadsheets count. */
const serial = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;

/** What a cell of a kind must be: its type, its value, its form. */
function expectCell(found: { t?: string; v?: unknown; z?: string; f?: string } | undefined, cell: Cell, meta: Figured) {
  const { kind, unit } = meta;
  expect(found?.f).toBeUndefined();
  if (cell === null) return expect(found?.v).toBeUndefined();
  if (kind === 'id') return expect([found?.t, found?.v, found?.z]).toEqual(['s', cell, '@']);
  if (kind === 'date')
    return expect([found?.t, found?.v, found?.z]).toEqual(['n', serial(String(cell)), 'yyyy\\-mm\\-dd']);
  if (typeof cell === 'boolean') return expect([found?.t, found?.v]).toEqual(['b', cell]);
  if (typeof cell === 'string') return expect(found?.t).toBe('s');
  const value = Number(String(cell));
  expect(found?.t).toBe('n');
  if (unit === 'minutes' && kind === 'number') {
    expect(Number(found?.v) * (value < 0 ? 1 : 1440)).toBeCloseTo(value, 6);
    expect(found?.z).toMatch(/^\[h\]" h "mm" min"$|^\[m\]" min"$|^\[m\]:ss" min"$|^0\.0" min"$/);
    return;
  }
  expect(found?.v).toBeCloseTo(value, 9);
  if (isShare(meta)) expect(found?.z).toMatch(/^0(\.0+)?%$/);
  else if (kind === 'money')
    expect(found?.z).toBe(`#,##0${meta.decimals === 0 ? '' : `.${'0'.repeat(meta.decimals ?? 2)}`}`);
  else expect(found?.z).not.toContain('%');
}

async function expectTable(sheet: WorkSheet, shown: Shown, analysis: string) {
  const reading = readingOf(shown);
  const { fields } = reading;
  const labels = fields.map((_, c) => String(at(sheet, 0, c)?.v));
  expect(labels).toEqual(fields.map((field) => english.column(analysis, field)));
  let row = 0;
  for await (const batch of batches(shown.table, reading.options))
    for (let i = 0; i < batch.count; i++) {
      row++;
      for (const [c, field] of fields.entries()) {
        const found = at(sheet, row, c);
        const word = reading.inWords(batch, i, c, english);
        if (word !== undefined) {
          expect([found?.t, found?.v], field).toEqual(['s', word]);
          continue;
        }
        expectCell(found, batch.columns[field]![i] ?? null, reading.figure(batch, i, c));
        // What is wider than its column is shown as ####.
        if (found?.t === 'n')
          expect(widthOf(String(found.w)), `${field} ${found.w}`).toBeLessThanOrEqual(sheet['!cols']![c]!.width!);
      }
    }
  expect(row).toBeGreaterThan(0);
  const last = utils.encode_cell({ r: row, c: fields.length - 1 });
  expect(sheet['!autofilter']).toEqual({ ref: `A1:${last}` });
  expect(sheet['!ref']).toBe(`A1:${last}`);
}

describe.each(manifest.entries.map(({ id }) => id))('the workbook of %s', (id) => {
  it('has the answer and its metrics first, then each table that has rows, typed, filtered and wide enough', async () => {
    const result = await analyze(shop, manifest, { analysis: id });
    const asked = viewOf(result, id, english);
    const { view } = await filled(asked);
    const bytes = await written(asked);
    const book = opened(bytes);
    expect(book.SheetNames[0]).toBe('Metrics');
    expect(book.SheetNames.at(-1)).toBe('Definitions');
    expect(book.SheetNames.length).toBe(view.shown.length + 2);
    expectAnswer(book.Sheets['Metrics']!, view, result);
    for (const [i, shown] of view.shown.entries()) await expectTable(book.Sheets[book.SheetNames[i + 1]!]!, shown, id);
    const parts = CFB.read(bytes, { type: 'buffer' });
    for (let n = 2; n <= book.SheetNames.length; n++)
      expect(String(CFB.find(parts, `/xl/worksheets/sheet${n}.xml`)!.content)).toContain(
        '<pane ySplit="1" topLeftCell="A2"',
      );
  }, 60_000);
});

function expectAnswer(sheet: WorkSheet, view: View, { frame }: Result) {
  const column = (c: number) =>
    Array.from({ length: utils.decode_range(sheet['!ref']!).e.r + 1 }, (_, r) => at(sheet, r, c)?.v);
  const [labels, values] = [column(0), column(1)];
  expect(labels.slice(0, 2)).toEqual([
    english.analysis(view.analysis)!.title,
    spokenHeadline(view.result, view.analysis, english),
  ]);
  const beside = (label: string) => values[labels.indexOf(label)];
  expect(beside('As of')).toBe(serial(frame.as_of));
  expect(beside('Period')).toBe(serial(frame.period.from));
  expect(at(sheet, labels.indexOf('Period'), 2)?.v).toBe(serial(frame.period.to));
  expect(beside('Currency')).toBe(frame.currency ?? undefined);
  const head = labels.indexOf('Metric');
  for (const [i, metric] of (view.result.metrics ?? []).entries()) {
    expect(labels[head + 1 + i]).toBe(english.metric(view.analysis, metric.id));
    expectCell(at(sheet, head + 1 + i, 1), metric.value, metric);
  }
  for (const { code } of view.result.warnings ?? [])
    expect(labels.some((text) => String(text).startsWith(`${code}: `))).toBe(true);
}

const hostile: SmallTable = {
  columns: {
    customer_id: { kind: 'id', priority: 1, nullable: false },
    name: { kind: 'text', priority: 1, nullable: false },
    wait: { kind: 'number', unit: 'minutes', priority: 1, nullable: true },
    amount: { kind: 'money', priority: 1, nullable: true },
  },
  rows: [
    { customer_id: '000123', name: '=HYPERLINK("http://x","y")', wait: 657, amount: '90071992547409.93' },
    { customer_id: '1e5', name: '@SUM(A1)', wait: -3, amount: 12.5 },
    { customer_id: '+49 30', name: '-1+1|cmd', wait: 6.5, amount: null },
  ],
};

it('what looks like a formula is a text, ids keep their zeros, times are read as times, in the words of the reader', async () => {
  const words = await loadLocalizer('zh-CN', manifest);
  expect(isLong(hostile)).toBe(false);
  const view = viewOf(
    { schema: 'crm-analyze/sql@1', tool: { version: '0' }, tables: { result: hostile } },
    'sql',
    words,
  );
  const book = opened(await written(view));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = [1, 2, 3].map((row) => [0, 1, 2, 3].map((c) => at(sheet, row, c)));
  expect(rows.flat().filter((cell) => cell?.f !== undefined)).toEqual([]);
  expect(rows.map((row) => row[0]?.v)).toEqual(['000123', '1e5', '+49 30']);
  expect(rows.map((row) => row[1]?.v)).toEqual(hostile.rows.map(({ name }) => name));
  expect(rows.map((row) => row[2]?.z)).toEqual(['[h]" 小时 "mm" 分钟"', '0.0" 分钟"', '[m]:ss" 分钟"']);
  expect(rows.map((row) => row[2]?.w)).toEqual(['10 小时 57 分钟', '-3.0 分钟', '6:30 分钟']);
  // Sixteen digits: a number would be another amount.
  expect(rows.map((row) => [row[3]?.t, row[3]?.v])).toEqual([
    ['s', '90071992547409.93'],
    ['n', 12.5],
    ['z', undefined],
  ]);
  expect(at(sheet, 0, 0)?.v).toBe('客户编号');
  expect(book.SheetNames.at(-1)).toBe('定义');
});
