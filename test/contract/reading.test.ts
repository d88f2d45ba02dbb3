import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColumnMeta } from '../../src/core/result.js';
import { isLong } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import type { Localizer } from '../../src/i18n/localizer.js';
import { spokenHeadline } from '../../src/render/headline.js';
import { metricRows } from '../../src/render/metric-rows.js';
import { cutText, fieldsOf, textRows } from '../../src/render/terminal/text-rows.js';
import { analyze } from '../../src/run/analyze.js';
import { plainResult } from '../support/plain.js';
import { shopEngine } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';

let shop: Engine;
let words: readonly Localizer[];
beforeAll(async () => {
  shop = await shopEngine();
  words = [await loadLocalizer('en', manifest), await loadLocalizer('zh-CN', manifest)];
});
afterAll(() => shop.close());

/** Tables whose rows have a name besides their id. */
const NAMED = {
  customers: 'customer_id',
  products: 'product_id',
  reps: 'rep_id',
  resellers: 'reseller_id',
  agents: 'agent_id',
  campaigns: 'campaign_id',
} as const;

/** What has which name on the fixture, by id; of one that several tables know, each name. */
function namesById(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const rows = shopRows();
  for (const [table, id] of Object.entries(NAMED))
    for (const row of rows[table]!) {
      const [key, name] = [row[id], row.name];
      if (key === undefined || key === null || name === undefined || name === null || name === '') continue;
      names.set(String(key), (names.get(String(key)) ?? new Set()).add(String(name)));
    }
  return names;
}

/** Codes, ids of the data's own tables, and the like, that no reader should meet. */
const SNAKE = /^[a-z0-9]+(?:_[a-z0-9]+)+$/;
/** Tables whose rows are the parameters of a method, as papers name them. */
const OF_METHOD: ReadonlySet<string> = new Set(['clv model']);
/** Rows of a long table that are read: what is wrong in one is wrong in the first. */
const FIRST = 300;

const isTime = ({ kind, unit }: ColumnMeta): boolean => kind === 'number' && (unit === 'days' || unit === 'months');
const SAYS_TIME = /\b(?:days?|months?)\b|天|日|月/i;
/** Ends of an interval beside a column that says what they are in. */
const ENDS = /^(?:low|high)$/;

describe.each(manifest.entries.map((entry) => [entry.id, entry] as const))('what people read of %s', (id, entry) => {
  it('says in each column of days that it is days, and writes chances alike', () => {
    for (const { name, columns } of entry.tables)
      for (const [column, meta] of Object.entries(columns)) {
        if (isTime(meta) && !ENDS.test(column))
          for (const own of words) expect(own.column(id, column), `${name}.${column}`).toMatch(SAYS_TIME);
        if (/^(?:p|q|p_value)$|_[pq]$/.test(column))
          expect(meta, `${name}.${column}`).toMatchObject({ kind: 'number', unit: 'probability', decimals: 4 });
      }
  });

  it('has a name beside each id of what has one, and no word of a program', async () => {
    const result = await analyze(shop, manifest, { analysis: id });
    const names = namesById();
    for (const own of words) {
      expect(spokenHeadline(result, id, own)).not.toMatch(/\b[a-z]+_[a-z_]+\b/);
      const printed = metricRows(result.metrics, id, own);
      for (const text of [...printed.headers, ...printed.cells.flat()]) expect(text).not.toMatch(SNAKE);
    }
    for (const [table, made] of Object.entries(result.tables)) {
      if (OF_METHOD.has(`${id} ${table}`)) continue;
      const fields = Object.keys(made.columns);
      const read = isLong(made) ? { limit: FIRST } : {};
      for (const own of words) {
        const shown = { name: table, table: made, fields, read };
        for (const header of fieldsOf(shown).map((field) => own.column(id, field)))
          expect(header, `${table}, ${own.language}`).not.toMatch(SNAKE);
        for await (const { texts } of textRows(shown, id, own))
          for (const row of texts)
            for (const text of row) {
              expect(text, `${table}, ${own.language}: ${row.join(' | ')}`).not.toMatch(SNAKE);
              const called = names.get(text);
              if (called !== undefined)
                expect(
                  row.some((other) => called.has(other)),
                  `${table}: ${text} stands without a name in ${row.join(' | ')}`,
                ).toBe(true);
            }
      }
    }
  });
});

describe('values of computed attributes', () => {
  it('are words in the columns of a cut', async () => {
    const raw = new Set<string>();
    for (const [by, analysis] of [
      ['tier', 'tiers'],
      ['lifecycle', 'rfm'],
      ['rfm_segment', 'tiers'],
      ['tenure', 'rfm'],
    ] as const) {
      const { metrics } = await plainResult(await analyze(shop, manifest, { analysis, by: [by] }));
      for (const { cut } of metrics) {
        const value = cut?.[by];
        if (value === undefined) continue;
        raw.add(String(value));
        for (const own of words) expect(cutText(value, false, own, by)).not.toMatch(SNAKE);
      }
    }
    expect([...raw].filter((value) => SNAKE.test(value)).length).toBeGreaterThan(5);
  });
});

it('a row of all values says that it is the total', async () => {
  const [english] = words;
  const table = (await analyze(shop, manifest, { analysis: 'clv' })).tables.equity!;
  const fields = ['by', 'tier', 'customers'];
  const texts: (readonly string[])[] = [];
  for await (const rows of textRows({ name: 'equity', table, fields, read: {} }, 'clv', english!))
    texts.push(...rows.texts);
  const all = texts.filter(([by]) => by === 'all');
  expect(all.map(([, tier]) => tier)).toEqual(all.map(() => '(total)'));
  expect(texts.filter(([by]) => by === 'tier').map(([, tier]) => tier)).not.toContain('(total)');
});
