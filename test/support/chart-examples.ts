import { Decimal } from '../../src/core/decimal.js';
import { english } from '../../src/core/message.js';
import type { Cell, ColumnMeta, Kind, Row, SmallTable } from '../../src/core/result.js';
import type { Chart } from '../../src/core/screen.js';
import type { ChartSpec, ChartWords } from '../../src/render/charts/figure.js';

/** One chart of each kind with a table to draw, Chinese labels among them. */
export const meta = (kind: Kind): ColumnMeta => ({ kind, priority: 1, nullable: true });
export const table = (kinds: Readonly<Record<string, Kind>>, rows: readonly (readonly Cell[])[]): SmallTable => {
  const names = Object.keys(kinds);
  return {
    columns: Object.fromEntries(names.map((name) => [name, meta(kinds[name]!)])),
    rows: rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null])) as Row),
  };
};

export const WORDS: ChartWords = {
  language: 'en',
  say: english,
  column: (name) => ({ revenue: '收入 Revenue', month: 'Month' })[name] ?? name,
  cell: (cell) => (cell === null ? '-' : String(cell)),
  axis: (value) => String(value),
};
export const spec = (type: Chart['type'], rest: Partial<ChartSpec> = {}): ChartSpec => ({
  id: type,
  type,
  table: 't',
  x: 'month',
  y: ['revenue'],
  ...rest,
});
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04'];
export const SIMPLE = table(
  { month: 'text', revenue: 'money' },
  MONTHS.map((m, i) => [m, new Decimal(BigInt(100 + 50 * i), 1)]),
);

export const EXAMPLES: readonly (readonly [ChartSpec, SmallTable])[] = [
  [
    spec('line', { low: 'low', high: 'high', centre: 'mean', marks: 'signal' }),
    table(
      { month: 'date', revenue: 'money', low: 'money', high: 'money', mean: 'money', signal: 'flag' },
      Array.from({ length: 24 }, (_, i) => [`W${i + 1}`, 100 + ((i * 37) % 17), 90, 118, 105, i === 20]).map(
        (row, i) => (i === 20 ? [row[0]!, 131, 90, 118, 105, true] : (row as Cell[])),
      ),
    ),
  ],
  [
    spec('line', { id: 'lines', series: 'tier' }),
    table(
      { month: 'text', tier: 'code', revenue: 'money' },
      MONTHS.flatMap((m, i) => ['金牌客户', 'silver', 'bronze', 'archive'].map((t, k) => [m, t, 10 * k + i * (k + 1)])),
    ),
  ],
  [
    spec('bars', { low: 'low', high: 'high' }),
    table({ month: 'code', revenue: 'ratio', low: 'ratio', high: 'ratio' }, [
      ['A', 0.4, 0.3, 0.5],
      ['B', 0.2, 0.1, 0.35],
    ]),
  ],
  [
    spec('bars', { id: 'lying' }),
    table(
      { month: 'text', revenue: 'count' },
      Array.from({ length: 15 }, (_, i) => [`上海市浦东新区第${i}营业部客户服务中心`, 100 - i * 5]),
    ),
  ],
  [
    spec('lorenz', { x: 'customers', y: ['share'] }),
    table({ customers: 'ratio', share: 'ratio' }, [
      [0.1, 0.45],
      [0.2, 0.67],
      [0.5, 0.9],
      [0.8, 0.98],
    ]),
  ],
  [
    spec('heatmap', { x: 'age', y: ['kept'], series: 'cohort' }),
    table(
      { cohort: 'text', age: 'count', kept: 'ratio' },
      MONTHS.flatMap((c, i) => Array.from({ length: 4 - i }, (_, age) => [c, age, Math.round(100 * 0.8 ** age) / 100])),
    ),
  ],
  [
    spec('quadrant', { x: 'importance', y: ['score'], series: 'item' }),
    table({ item: 'text', importance: 'ratio', score: 'number' }, [
      ['服务态度', 0.3, 4.1],
      ['price', 0.6, 3.2],
      ['speed', 0.5, 4.6],
      ['range', 0.1, 3.6],
    ]),
  ],
  [
    spec('funnel', { x: 'stage', y: ['deals'] }),
    table({ stage: 'code', deals: 'count' }, [
      ['线索', 1200],
      ['商机', 300],
      ['报价', 120],
      ['成交', 48],
    ]),
  ],
  [
    spec('waterfall', { x: 'step', y: ['amount'], series: 'kind' }),
    table({ step: 'text', kind: 'code', amount: 'money' }, [
      ['2025-05', 'start', 3200],
      ['price', 'change', 160],
      ['volume', 'change', 133.33],
      ['mix', 'change', -133.33],
      ['new', 'change', 500],
      ['lost', 'change', -1200],
      ['2025-06', 'end', 2660],
    ]),
  ],
  [
    spec('forest', { x: 'rep', y: ['rate'], low: 'low', high: 'high' }),
    table({ rep: 'text', rate: 'ratio', low: 'ratio', high: 'ratio' }, [
      ['王小明', 0.34, 0.29, 0.38],
      ['Ada', 0.35, 0.31, 0.4],
      ['Bob', 0.21, 0.1, 0.41],
    ]),
  ],
];
