import type { TableRows } from '../../../core/analysis.js';
import { limitsOf, type Waits } from '../../../parts/second-purchase.js';
import { sum } from '../../../stats/sum.js';
import type declaration from '../index.js';

type Second = TableRows<(typeof declaration)['tables']['second_purchase']>;

/** Most points that the table holds: what a chart can show. */
const POINTS = 40;

/** The curve at equal steps of whole weeks: bought again by then, with the counts of the step. */
export function secondRows(waits: readonly Waits[]): Second {
  return waits.flatMap(({ cut, counts, curve }) => {
    const last = counts.at(-1)?.time ?? 0;
    const step = 7 * Math.max(1, Math.ceil(last / 7 / POINTS));
    const steps = Array.from({ length: Math.ceil(last / step) }, (_, index) => (index + 1) * step);
    return steps.map((days) => {
      const inside = counts.filter(({ time }) => time > days - step && time <= days);
      const atRisk = sum(counts.filter(({ time }) => time > days - step).map((row) => row.events + row.censored));
      const point = [...curve].reverse().find(({ time }) => time <= days);
      return {
        __cut: cut,
        days,
        at_risk: atRisk,
        events: sum(inside.map(({ events }) => events)),
        censored: sum(inside.map(({ censored }) => censored)),
        bought_again: 1 - (point?.survival ?? 1),
        ...limitsOf(point),
      };
    });
  });
}
