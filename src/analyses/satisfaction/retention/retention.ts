import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { INSTRUMENTS } from '../../../model/score-scale.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { type Cell, cellOf, contribution, headline, type Rules } from '../basis/measure.js';
import { hasDirection, isPositive } from '../basis/score-rows.js';

const CLASSES = ['promoter', 'passive', 'detractor', 'satisfied', 'neutral', 'dissatisfied'] as const;

/** The group an answer puts its customer in: by the rule of NPS, else by the side of the middle of the scale. */
function classOf(cell: Cell, rules: Rules): (typeof CLASSES)[number] | null {
  if (cell.instrument === 'nps') {
    const points = contribution(cell, rules);
    return points === null ? null : points > 0 ? 'promoter' : points < 0 ? 'detractor' : 'passive';
  }
  if (!hasDirection(cell, rules)) return null;
  if (isPositive(cell, rules)) return 'satisfied';
  return cell.score === (cell.scale!.min + cell.scale!.max) / 2 ? 'neutral' : 'dissatisfied';
}

/** Customers by what they first said in the period, and how many of each bought again within the window. */
export function retentionRows(cut: string, rows: readonly Row[], rules: Rules) {
  const cells = rows.map((row) => ({
    ...cellOf({ ...row, answers: row.customers!, latest: row.customers! }),
    retained: Number(row.retained),
    pending: Number(row.pending),
  }));
  return INSTRUMENTS.flatMap((instrument) => {
    const byItem = groupedBy(headline(cells, instrument) as typeof cells, ({ item }) => item);
    return [...byItem].flatMap(([item, own]) =>
      CLASSES.flatMap((name) => {
        const members = own.filter((cell) => classOf(cell, rules) === name);
        if (members.length === 0) return [];
        const sum = (value: (cell: (typeof cells)[number]) => number) =>
          members.reduce((total, c) => total + value(c), 0);
        const [n, retained] = [sum((cell) => cell.n), sum((cell) => cell.retained)];
        const interval = n >= rules.minN ? wilsonInterval(retained, n) : null;
        return [
          {
            __cut: cut,
            instrument,
            item,
            class: name,
            customers: n,
            retained: interval === null ? null : retained,
            retention: interval?.estimate ?? null,
            low: interval?.low ?? null,
            high: interval?.high ?? null,
            pending: sum((cell) => cell.pending),
            suppressed: n < rules.minN,
          },
        ];
      }),
    );
  });
}
