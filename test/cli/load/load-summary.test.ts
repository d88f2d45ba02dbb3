import { expect, test } from 'vitest';
import { loadSummary, undoSummary } from '../../../src/cli/load/summary.js';
import { manifest } from '../../../src/generated/manifest.js';
import { loadLocalizer } from '../../../src/i18n/load.js';
import type { LoadReport } from '../../../src/ingest/terms/index.js';

const state = (words: string | null, taken: string | null, rows: number, amount: string | null) => ({
  words,
  state: taken,
  counts: taken !== 'void',
  isKnown: words === null || taken !== null,
  rows,
  amount,
});

const source = {
  name: 'shop',
  table: 'orders',
  rows: 1200,
  rejects: 2,
  rejectsByReason: [],
  before: 0,
  after: 1200,
  added: 1200,
  removed: 0,
  sums: { amount: '1234.5000' },
  totals: [{ column: 'amount', said: '1234.50', found: '1234.5000' }],
  states: [
    state('cancelled', 'void', 1, '1000.0000'),
    state('odd', null, 3, null),
    state(null, null, 1196, '234.5000'),
  ],
  firstDay: '2025-01-01',
  lastDay: '2025-03-31',
  mapping: [],
  attributes: [],
};
const report = { id: 7, dryRun: false, changed: true, sources: [source] } as unknown as LoadReport;
const undone = { id: 7, fingerprint: '', tables: [{ table: 'orders', removed: 1200, restored: 0 }] };

test('a load tells rows, days, sums and what each status was taken for, in each language', async () => {
  const [en, zh] = [await loadLocalizer('en', manifest), await loadLocalizer('zh-CN', manifest)];
  expect(loadSummary(report, en)).toBe(`shop: 1,200 rows into orders, 2 rejected, 2025-01-01 to 2025-03-31, \
amount 1,234.50, 0 before, 1,200 after (+1,200 −0)
  cancelled: 1 row, 1,000.00: void, counts nowhere
  odd: 3 rows: in no list of states, counts
  no status: 1,196 rows, 234.50: counts
  control total agrees: amount 1234.50
load 7 done; crm-analyze load --undo 7 takes it back
`);
  expect(loadSummary(report, zh)).toBe(`shop: 1,200 行载入 orders, 2 行无法读取, 2025-01-01 至 2025-03-31, \
amount 1,234.50, 之前 0，之后 1,200（+1,200 −0）
  cancelled：1 行 1,000.00，作废，不计入
  odd：3 行，不在状态词表中，计入
  无状态：1,196 行 234.50，计入
  合计核对一致：amount 1234.50
第 7 次载入完成；crm-analyze load --undo 7 可撤销
`);
  expect(undoSummary(undone, zh)).toBe('第 7 次载入已撤销\n  orders：移除 1,200 行，恢复 0 行\n');
});
