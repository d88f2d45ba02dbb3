import { z } from 'zod';
import { analysis, type Run, type Series, type SeriesPoint } from '../../src/core/analysis.js';
import { metric } from '../../src/core/columns/metric.js';
import { columnsOf, count, id } from '../../src/core/columns.js';
import { allTold, type HeadlineRule } from '../../src/core/figures/headline-rule.js';
import type { ManifestEntry } from '../../src/core/manifest.js';

/** An analysis of a test's own, so that what composes analyses is tested on one that nothing else knows. */
const strings = (title: string, complaints: string, customers: string) => ({
  title,
  summary: `${title}?`,
  options: {},
  tables: { products: title },
  columns: { product_id: 'product_id', complaints },
  metrics: { complaints, share: customers },
  codes: {},
  headlines: { complained: '{complaints} · {share}', nothing: title },
  warnings: {},
});

const declaration = analysis({
  id: 'grievances',
  group: 'service',
  version: 1,
  reads: { tickets: ['kind', 'opened_at', 'customer_id'] },
  dated: 'tickets',
  period: 'last-12m',
  options: z.object({}),
  tables: { products: z.object({ product_id: id().nullable(), complaints: count() }) },
  metrics: {
    complaints: metric('sum', 'count', { better: 'down' }),
    share: metric('ratio', 'ratio', { better: 'down' }),
  },
  warnings: [],
  headlines: ['complained', 'nothing'],
  charts: [{ id: 'products', type: 'bars', table: 'products', x: 'product_id', y: ['complaints'] }],
  examples: [],
  strings: {
    en: strings('Complaints', 'Complaints', 'Share of cases'),
    'zh-CN': strings('投诉', '投诉数', '投诉占比'),
  },
});

const SELECT = `count_if(t.kind = 'complaint') AS complaints, count(*) AS cases
FROM tickets t LEFT JOIN customers c ON c.customer_id = t.customer_id
WHERE t.opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)`;

interface Counted {
  readonly complaints: number;
  readonly cases: number;
}
const values = ({ complaints, cases }: Counted) => ({
  complaints: { value: complaints },
  share: { value: cases === 0 ? null : complaints / cases, numerator: complaints, denominator: cases, interval: null },
});

const run: Run<typeof declaration> = async ({ sql, frame }) => {
  const params = { since: frame.period.from, until: frame.period.to };
  const rows = await sql.rows(`SELECT cut_of(t.__cut, c.__cut) AS __cut, ${SELECT} GROUP BY 1 ORDER BY 1`, params);
  const products = await sql.rows(
    `SELECT cut_of(t.__cut, c.__cut) AS __cut, t.product_id AS product_id, ${SELECT} AND t.kind = 'complaint' GROUP BY 1, 2 ORDER BY 3 DESC, 2, 1`,
    params,
  );
  const metrics = rows.map((row) => ({ cut: String(row.__cut), values: values(row as unknown as Counted) }));
  return {
    metrics: metrics.length > 0 ? metrics : [{ cut: '', values: values({ complaints: 0, cases: 0 }) }],
    tables: {
      products: () =>
        products.map(({ __cut, product_id, complaints }) => ({
          __cut: __cut ?? '',
          product_id: product_id ?? null,
          complaints: complaints ?? 0,
        })),
    },
  };
};

const series: Series<typeof declaration> = async ({ sql, frame, grain, shift }) => {
  const params = { since: frame.period.from, until: frame.period.to, grain, ...shift };
  const rows = await sql.rows(
    `SELECT CAST(period_start(t.opened_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS varchar) AS period_start,
     cut_of(t.__cut, c.__cut) AS __cut, ${SELECT} GROUP BY 1, 2 ORDER BY 1, 2`,
    params,
  );
  return rows.flatMap((row): SeriesPoint[] =>
    Object.entries(values(row as unknown as Counted)).map(([name, value]) => ({
      period_start: String(row.period_start),
      cut: String(row.__cut),
      metric: name,
      ...value,
    })),
  );
};

const headline: HeadlineRule<typeof declaration> = ({ value }) => {
  const figures = allTold({ complaints: value('complaints'), share: value('share') });
  return figures === null ? { say: 'nothing' } : { say: 'complained', values: figures, about: 'complaints' };
};

const { strings: words, options, tables, charts, ...declared } = declaration;

export const GRIEVANCES: ManifestEntry = {
  ...declared,
  improves: {},
  options: [],
  tables: Object.entries(tables).map(([name, schema]) => ({ name, long: false, columns: columnsOf(schema) })),
  charts: charts ?? [],
  load: async () => ({ run, series, headline }) as unknown as Awaited<ReturnType<ManifestEntry['load']>>,
  declare: async () => declaration,
};
export const GRIEVANCES_STRINGS = words;
void options;
