import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { tCdf } from '../../../stats/distributions/continuous-distributions.js';
import { holm } from '../../../stats/intervals/multiple-testing.js';
import { pairedMean } from '../gaps/gaps.js';

const SURE = 0.05;

/** Two-sided p of "no difference" of n paired differences. */
function pairedP(n: number, sum: number, squares: number): number | null {
  if (n < 2) return null;
  const variance = Math.max(0, squares - (sum * sum) / n) / (n - 1);
  if (variance === 0) return sum === 0 ? 1 : 0;
  return 2 * tCdf(-Math.abs(sum / n / Math.sqrt(variance / n)), n - 1);
}

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
      return { row, n, sum, shown: n >= minN, p: n >= minN ? pairedP(n, sum, Number(row.squares)) : null };
    });
  const adjusted = holm(pairs.flatMap(({ p }) => (p === null ? [] : [p])));
  let place = 0;
  const found = pairs.map(({ row, n, sum, shown, p: raw }) => {
    const gap = shown ? pairedMean(n, sum, Number(row.squares)) : null;
    const p = raw === null ? null : adjusted[place++]!;
    const rated = ours.get(surveyKey(row))!;
    return {
      __cut: cut,
      brand: String(row.brand),
      item: String(row.item),
      n,
      rated_us: rated,
      coverage: n / rated,
      ours: gap && Number(row.ours) / n,
      theirs: gap && Number(row.theirs) / n,
      gap: gap?.mean ?? null,
      low: gap?.interval?.low ?? null,
      high: gap?.interval?.high ?? null,
      p,
      verdict: p === null ? 'untested' : p >= SURE ? 'no_difference' : sum > 0 ? 'ours_better' : 'theirs_better',
      suppressed: !shown,
    };
  });
  return [...groupedBy(found, ({ brand }) => brand).values()].flat();
}
