import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Figured, isShare } from '../../src/core/figures/figure-text.js';
import type { Cell, Result } from '../../src/core/result.js';
import { isLong } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import { LOCALES, writtenIn } from '../../src/i18n/locales.js';
import type { Localizer } from '../../src/i18n/localizer.js';
import { csv } from '../../src/render/csv.js';
import { filled } from '../../src/render/filled.js';
import { json } from '../../src/render/json.js';
import { markdown } from '../../src/render/markdown.js';
import { table } from '../../src/render/terminal/table.js';
import { readingOf, textRows } from '../../src/render/terminal/text-rows.js';
import { PLAIN_LOOK, type View } from '../../src/render/view.js';
import { analyze } from '../../src/run/analyze.js';
import { shopEngine } from '../support/rows-engine.js';

let shop: Engine;
let english: Localizer;
let german: Localizer;
beforeAll(async () => {
  shop = await shopEngine();
  english = await loadLocalizer('en', manifest);
  german = await loadLocalizer('en', manifest, 'de');
});
afterAll(() => shop.close());

const viewOf = (result: Result, analysis: string, words: Localizer): View => ({
  result,
  analysis,
  shown: Object.entries(result.tables).map(([name, own]) => ({
    name,
    table: own,
    fields: Object.keys(own.columns),
    read: { limit: isLong(own) ? 20 : 60 },
  })),
  hidden: [],
  words,
  look: PLAIN_LOOK,
});

type Render = (view: View, out: { write(chunk: string | Uint8Array): undefined }) => Promise<void>;

async function written(render: Render, view: View): Promise<string> {
  let text = '';
  await render(view, {
    write(chunk) {
      text += String(chunk);
      return undefined;
    },
  });
  return text;
}

/** An English number within a text: not part of a name (`1.2 L`), a period, a day or what is typed. */
const NUMBER = /(?<![\w:/-]|\w\.|--[\w-]+ )([▲▼+-]? ?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%|(?![\w:]|[.,-]\w| L\b))/g;
const swapped = (text: string) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
const toGerman = (text: string): string =>
  text
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3.$2.$1')
    .replace(NUMBER, (whole, _sign, _digits, _rest, percent: string) =>
      percent === '' ? swapped(whole) : `${swapped(whole.slice(0, -1))} %`,
    );

/** How a cell of a kind must read there. */
function patternOf(cell: NonNullable<Cell>, meta: Figured): RegExp | null {
  if (typeof cell === 'boolean' || ['id', 'code', 'text'].includes(meta.kind)) return null;
  if (meta.kind === 'date') return /^\d\d\.\d\d\.\d{4}$/;
  if (meta.kind === 'instant') return /^\d\d\.\d\d\.\d{4} \d\d:/;
  if (isShare(meta)) return /^-?\d{1,3}(\.\d{3})*(,\d+)?\u00a0%$/;
  if (meta.unit === 'minutes') return /^-?(\d+(,\d)? min|\d+ h( \d+ min)?|\d+ d( \d+ h)?)$/;
  return /^<?-?\d{1,3}(\.\d{3})*(,\d+)?(e[+-]\d+)?$/;
}

/** Layout, which follows the widths of what is written. */
const bare = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').replace(/-{2,}/g, '-');

describe.each(manifest.entries.map(({ id }) => id))('%s under --locale de', (id) => {
  it('writes each number and day as they are written there, and nothing else otherwise', async () => {
    const result = await analyze(shop, manifest, { analysis: id });
    const [plain, local] = [viewOf(result, id, english), viewOf(result, id, german)];
    for (const shown of (await filled(local)).view.shown) {
      const reading = readingOf(shown);
      const ours = textRows(shown, id, german)[Symbol.asyncIterator]();
      for await (const { texts, batch } of textRows(shown, id, english)) {
        const own = (await ours.next()).value!.texts as string[][];
        for (const [row, cells] of texts.entries())
          for (const [i, field] of reading.fields.entries()) {
            const meta = reading.figure(batch, row, i);
            const cell = batch.columns[field]![row] ?? null;
            const place = `${shown.name}.${field}: ${cells[i]}`;
            const isWord = reading.inWords(batch, row, i, english) !== undefined;
            const pattern = cell === null || cells[i] === '-' || isWord ? null : patternOf(cell, meta);
            if (pattern !== null) {
              expect(own[row]![i], place).toMatch(pattern);
              expect(own[row]![i]!.replace('\u00a0', ''), place).toBe(
                meta.kind === 'date' ? cells[i]!.split('-').reverse().join('.') : swapped(cells[i]!),
              );
            } else if (meta.kind === 'id' || meta.kind === 'code') expect(own[row]![i], place).toBe(cells[i]);
          }
      }
    }
    // What stands around the tables: the sentence, the frame, the metrics with their intervals, the warnings.
    const around = (view: View) => ({ ...view, shown: [] });
    for (const render of [table, markdown])
      expect(bare(await written(render, around(local)))).toBe(bare(toGerman(await written(render, around(plain)))));
    for (const warning of result.warnings)
      expect(german.warning(id, warning)).toBe(toGerman(english.warning(id, warning)));
    // What programs read.
    expect(await written(json, local)).toBe(await written(json, plain));
    const one =
      (view: View): Render =>
      (_, out) =>
        csv(view.shown[0]!, out, null);
    expect(await written(one(local), local)).toBe(await written(one(plain), plain));
  }, 180_000);
});

it('is how each country writes: marks, groups, days that begin with the day', () => {
  const samples = LOCALES.map((locale) => {
    const { number, percent, day } = writtenIn(locale);
    return [locale, number('-1234567.5'), percent(number('12.5')), day('2025-12-28'), day('2025-12-28 09:30:00')];
  });
  expect(samples).toEqual([
    ['en', '-1,234,567.5', '12.5%', '2025-12-28', '2025-12-28 09:30:00'],
    ['de', '-1.234.567,5', '12,5\u00a0%', '28.12.2025', '28.12.2025 09:30:00'],
    ['es', '-1.234.567,5', '12,5\u00a0%', '28/12/2025', '28/12/2025 09:30:00'],
    ['fr', '-1\u202f234\u202f567,5', '12,5\u00a0%', '28/12/2025', '28/12/2025 09:30:00'],
    ['it', '-1.234.567,5', '12,5%', '28/12/2025', '28/12/2025 09:30:00'],
    ['nl', '-1.234.567,5', '12,5%', '28-12-2025', '28-12-2025 09:30:00'],
    ['pl', '-1\u00a0234\u00a0567,5', '12,5%', '28.12.2025', '28.12.2025 09:30:00'],
    ['pt', '-1.234.567,5', '12,5%', '28/12/2025', '28/12/2025 09:30:00'],
    ['sv', '-1\u00a0234\u00a0567,5', '12,5\u00a0%', '2025-12-28', '2025-12-28 09:30:00'],
    ['zh', '-1,234,567.5', '12.5%', '2025-12-28', '2025-12-28 09:30:00'],
  ]);
});

it('leaves alone what is typed again: days in commands, ids, a period by its name', () => {
  const words = { en: 'try --as-of {day}', 'zh-CN': '试 --as-of {day}' };
  const frame = { en: 'from {day}, {n} rows', 'zh-CN': '自 {day}，{n} 行' };
  const values = { day: '2025-12-28', n: 12_345 };
  expect(german.say({ id: 'x', words, values })).toBe('try --as-of 2025-12-28');
  expect(german.say({ id: 'x', words: frame, values })).toBe('from 28.12.2025, 12.345 rows');
  expect(german.say({ id: 'x', words: frame, values: { ...values, day: '2025-W52' } })).toBe(
    'from 2025-W52, 12.345 rows',
  );
});
