import { Decimal } from '../../src/core/decimal.js';
import type { EntryStrings, Manifest } from '../../src/core/manifest.js';
import type { Batch, Cell, ColumnMeta, LongTable, Result } from '../../src/core/result.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import type { OutputLanguage } from '../../src/i18n/localizer.js';
import { batches } from '../../src/render/batches.js';
import { type Look, PLAIN_LOOK, type Shown, type View } from '../../src/render/view.js';

/** Cells that attack terminals, spreadsheets, pages and parsers. */
export const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\u001b[31mred\u001b[0m',
  '\u009b31mred',
  '<script>alert(1)</script>',
  `O'Brien"; DROP TABLE customers; --`,
  'two\nlines\r\nthree',
  'tab\there',
  '\u202egnp.exe',
  'nul\u0000byte',
  'nan',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would fill
  '{{7*7}}${1}',
  '| pipe | * _ ` |',
  '  spaces  ',
  '',
  '_x000D_',
  '\ufeffbom',
] as const;

const text = (entry: Partial<EntryStrings>): EntryStrings => ({
  title: '',
  summary: '',
  options: {},
  tables: {},
  columns: {},
  metrics: {},
  codes: {},
  headlines: {},
  warnings: {},
  ...entry,
});

const ENGLISH = text({
  title: 'Hand-made analysis',
  summary: 'Shows every kind of value.',
  tables: { segments: 'Segments', customers: 'Customers' },
  columns: { revenue: 'Revenue', seen_on: 'Last seen', is_new: 'New', mean_gap: 'Mean gap in days', tier: 'Tier' },
  metrics: { revenue: 'Revenue', rate: 'Retention rate', nothing: 'Nothing known' },
  codes: { gold: 'gold', at_risk: 'at risk' },
  headlines: { brought: '{customers} {customers:customer|customers} brought {revenue} at a rate of {rate}.' },
  warnings: { W_FEW: 'only {n} customers' },
});

const CHINESE = text({
  title: '手工分析',
  summary: '展示各种值。',
  tables: { segments: '分群', customers: '客户' },
  columns: { revenue: '收入', seen_on: '最近购买', is_new: '新客户', mean_gap: '平均间隔天数', tier: '层级' },
  metrics: { revenue: '收入', rate: '留存率', nothing: '未知' },
  codes: { gold: '金牌', at_risk: '有风险' },
  headlines: { brought: '{customers} 位客户带来 {revenue}，留存率 {rate}。' },
  warnings: { W_FEW: '只有 {n} 位客户' },
});

/** Words for the hand-made result alone. */
export const STRINGS_ONLY: Manifest = {
  entries: [],
  strings: { en: async () => ({ handmade: ENGLISH }), 'zh-CN': async () => ({ handmade: CHINESE }) },
};

const column = (kind: ColumnMeta['kind'], extra: Partial<ColumnMeta> = {}): ColumnMeta => ({
  kind,
  priority: 1,
  nullable: true,
  ...extra,
});

const SEGMENTS: Readonly<Record<string, ColumnMeta>> = {
  tier: column('code', { codes: ['gold', 'at_risk'] }),
  customers: column('count'),
  revenue: column('money'),
  share: column('ratio'),
  mean_gap: column('number', { unit: 'days', priority: 2 }),
  seen_on: column('date', { priority: 2 }),
  is_new: column('flag', { priority: 3 }),
};

const CUSTOMERS: Readonly<Record<string, ColumnMeta>> = {
  customer_id: column('id'),
  name: column('text'),
  revenue: column('money'),
  seen_at: column('instant', { priority: 3 }),
};

const money = (digits: string) => Decimal.parse(digits);

/** Rows that stay elsewhere until they are read, in batches of `size`. */
export function longTable(
  columns: Readonly<Record<string, ColumnMeta>>,
  rows: readonly Readonly<Record<string, Cell>>[],
  size = 2,
): LongTable {
  return {
    columns,
    count: async () => rows.length,
    async *read(options = {}): AsyncIterable<Batch> {
      for await (const { count, columns: cells } of batches({ columns, rows }, options))
        for (let from = 0; from < count; from += size) {
          const to = Math.min(count, from + size);
          const part = Object.entries(cells).map(([name, all]) => [name, all.slice(from, to)] as const);
          yield { count: to - from, columns: Object.fromEntries(part) };
        }
    },
  };
}

const CUSTOMER_ROWS = [
  { customer_id: '001', name: '张伟（北京）有限公司', revenue: money('1234567.8900'), seen_at: '2025-06-30T08:00:00Z' },
  { customer_id: '002', name: 'José Ñandú 👩‍👩‍👧', revenue: money('-0.0050'), seen_at: null },
  { customer_id: '003', name: 'e\u0301clair', revenue: money('90071992547409.9300'), seen_at: '2025-01-01T00:00:00Z' },
];

/** A result with every kind of column, a long table, metrics with everything, checks and warnings. */
export const RESULT: Result = {
  schema: 'crm-analyze/handmade@1',
  tool: { version: '0.1.0' },
  frame: {
    as_of: '2025-06-30',
    period: { from: '2025-01-01', to: '2025-06-30', complete: true, label: '2025-H1' },
    compare: { from: '2024-07-01', to: '2024-12-31', complete: true, label: 'prev' },
    timezone: 'Asia/Shanghai',
    week_start: 'monday',
    currency: 'CNY',
    engine: 'duckdb',
    data_fingerprint: 'sha256:00',
    rows_used: 48_211,
    rows_excluded: 17,
    rows_left_out: [
      { reason: 'void', rows: 41, from: '2024-02-01', to: '2025-06-30' },
      { reason: 'before', rows: 1200, from: '2024-01-02', to: '2024-12-31' },
    ],
    by: [],
    where: [],
  },
  params: { bins: 5, cuts: [0.5, 0.8] },
  headline: {
    id: 'brought',
    text: '57 customers brought 182,341 CNY at a rate of 28.5%. Revenue: ▲ 13.9% against 2024-07-01 to 2024-12-31.',
    values: {
      customers: { value: 57, kind: 'count' },
      revenue: { value: money('182340.5050'), kind: 'money' },
      rate: { value: 0.285, kind: 'ratio' },
    },
    about: 'revenue',
  },
  metrics: [
    {
      id: 'revenue',
      value: money('182340.5050'),
      kind: 'money',
      better: 'up',
      previous: money('160112.0000'),
      change: 0.13883,
    },
    {
      id: 'rate',
      value: 0.285,
      kind: 'ratio',
      better: 'up',
      numerator: 57,
      denominator: 200,
      interval: { low: 0.2268, high: 0.3512, level: 0.95, method: 'wilson' },
      previous: 0.3,
      change: -0.05,
    },
    { id: 'nothing', value: null, kind: 'number', unit: 'days', better: 'neither', previous: null, change: null },
  ],
  checks: [{ expr: 'rate<30%', level: 'fail', status: 'fail', metric: 'rate', actual: 0.285 }],
  warnings: [{ code: 'W_FEW', message: 'only 57 customers', values: { n: 57 }, count: 57 }],
  tables: {
    segments: {
      columns: SEGMENTS,
      rows: [
        {
          tier: 'gold',
          customers: 12,
          revenue: money('123456.7850'),
          share: 0.677,
          mean_gap: 30.456,
          seen_on: '2025-06-30',
          is_new: false,
        },
        {
          tier: 'at_risk',
          customers: 9_007_199_254_740_993n,
          revenue: money('-58883.7200'),
          share: 0.323,
          mean_gap: null,
          seen_on: null,
          is_new: true,
        },
      ],
    },
    customers: longTable(CUSTOMERS, CUSTOMER_ROWS),
  },
};

/** A result whose one table holds the hostile texts. */
export const HOSTILE_RESULT: Result = {
  ...RESULT,
  metrics: [],
  tables: {
    customers: longTable(
      { customer_id: column('id'), name: column('text'), revenue: column('money') },
      HOSTILE.map((name, i) => ({ customer_id: String(i), name, revenue: money(i % 2 === 0 ? '-1.5000' : '1.5000') })),
    ),
  },
};

export async function viewOf(
  result: Result,
  tables: readonly string[],
  look: Partial<Look> = {},
  language: OutputLanguage = 'en',
): Promise<View> {
  const shown = tables.map((name): Shown => {
    const table = result.tables[name]!;
    return { name, table, fields: Object.keys(table.columns), read: {} };
  });
  const hidden = Object.keys(result.tables)
    .filter((name) => !tables.includes(name))
    .map((name) => ({ name, rows: 3 }));
  return {
    result,
    analysis: 'handmade',
    shown,
    hidden,
    words: await loadLocalizer(language, STRINGS_ONLY),
    look: { ...PLAIN_LOOK, ...look },
  };
}

/** Everything a renderer writes. */
export class Collected {
  private readonly chunks: Buffer[] = [];
  write = (chunk: string | Uint8Array): undefined => {
    this.chunks.push(Buffer.from(chunk as Uint8Array));
  };
  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }
  get text(): string {
    return this.bytes.toString('utf8');
  }
}
