import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { clusteredMean, clusteredMeanP } from '../../../stats/intervals/clustered.js';
import { holm } from '../../../stats/intervals/multiple-testing.js';

const SURE = 0.05;

const surveyKey = (row: Row): string =>
  JSON.stringify([row.instrument, row.item, String(row.scale_min), String(row.scale_max)]);

/** Us against each brand, item by item, among those who rated both; p-values adjusted over all items of all brands. */
export function competitorRows(cut: string, rows: readonly Row[], minN: number) {
  const ours = new Map(rows.filter(({ brand }) => brand === 'us').map((row) => [surveyKey(row), Number(row.n)]));
  const pairs = rows
    .filter(({ brand }) => brand !== 'us')
    .map((row) => {
      const n = Number(row.n);
      const sum = Number(row.ours) - Number(row.theirs);
      const sums = {
        people: Number(row.people),
        n,
        sum,
        squares: Number(row.squares),
        cross: Number(row.products),
        sizes: Number(row.sizes),
      };
      return { row, n, sum, sums, shown: n >= minN, p: n >= minN ? clusteredMeanP(sums) : null };
    });
  const adjusted = holm(pairs.flatMap(({ p }) => (p === null ? [] : [p])));
  let place = 0;
  const found = pairs.map(({ row, n, sum, sums, shown, p: raw }) => {
    const interval = shown ? clusteredMean(sums) : null;
    const p = raw === null ? null : adjusted[place++]!;
    const rated = ours.get(surveyKey(row))!;
    return {
      __cut: cut,
      brand: String(row.brand),
      item: String(row.item),
      n,
      rated_us: rated,
      coverage: n / rated,
      ours: shown ? Number(row.ours) / n : null,
      theirs: shown ? Number(row.theirs) / n : null,
      gap: shown ? sum / n : null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      p,
      verdict: p === null ? 'untested' : p >= SURE ? 'no_difference' : sum > 0 ? 'ours_better' : 'theirs_better',
      suppressed: !shown,
    };
  });
  return [...groupedBy(found, ({ brand }) => brand).values()].flat();
}
