import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../core/analysis.js';
import { type MetricMeta, metric } from '../core/columns/metric.js';
import type { Period } from '../core/result.js';
import { observedOf } from './trends.js';

const MONTHS: Period[] = ['2025-01', '2025-02', '2025-03', '2025-04'].map((label) => ({
  label,
  from: `${label}-01`,
  to: `${label}-28`,
  complete: true,
}));
const point = (month: string, value: number): SeriesPoint => ({
  period_start: `${month}-01`,
  cut: '',
  metric: 'won',
  value,
});
const values = (meta: MetricMeta, points: SeriesPoint[]) => observedOf(meta, points, MONTHS).map(({ value }) => value);

describe('values of a metric by period', () => {
  const won = metric('sum', 'count');

  it('are zero where nothing was added, but not before the first is known', () => {
    expect(values(won, [point('2025-02', 3), point('2025-04', 1)])).toEqual([null, 3, 0, 1]);
  });

  it('are none where a filter leaves nothing that could be known', () => {
    expect(values(won, [])).toEqual([null, null, null, null]);
  });

  it('are none of a share where nobody is', () => {
    expect(values(metric('ratio', 'ratio'), [point('2025-02', 0.5)])).toEqual([null, 0.5, null, null]);
  });
});
