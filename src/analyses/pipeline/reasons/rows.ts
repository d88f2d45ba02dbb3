import type { Relation } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { rateColumns, sumOf, totalOf } from '../../../parts/rates.js';
import { shareInterval } from '../../../stats/intervals/ratio-interval.js';
import { type Context, daysOf } from '../basis/context.js';
import { MIN_RATE } from '../win_rates/rows.js';
import reasonsSql from './reasons.sql';

const count = (rows: readonly Row[]) => rows.reduce((sum, { deals }) => sum + amountOf(deals), 0);

/** Why deals were won and lost, and against whom, each by outcome; how often the field is filled stands first, since many fill it only on losing. */
export async function reasonRows(context: Context, deal: Relation) {
  const { sql, has } = context;
  const asked = (['reason', 'competitor'] as const).filter((by) => has('opportunities', by));
  if (asked.length === 0) return [];
  const rows = await sql.whole.rows(reasonsSql, { ...daysOf(context) }, { deal });
  return [...groupedBy(rows, ({ __cut }) => String(__cut))].flatMap(([cut, own]) =>
    asked.flatMap((by) =>
      (['won', 'lost'] as const).flatMap((outcome) =>
        linesOf(
          by,
          own.filter(({ state }) => state === outcome),
        ).map((line) => ({ __cut: cut, by, outcome, ...line })),
      ),
    ),
  );
}

/** Share of the value of all, with limits over deals; of fewer priced ones than limits take, none. */
function valueShare(own: readonly Row[], rows: readonly Row[]) {
  const [sumY, sumYY] = [totalOf(own, 'value'), totalOf(own, 'squares')];
  const sums = {
    n: totalOf(rows, 'priced'),
    sumX: totalOf(rows, 'value'),
    sumXX: totalOf(rows, 'squares'),
    sumY,
    sumYY,
  };
  const found = shareInterval({ ...sums, sumXY: sumYY });
  return {
    value_share: found?.estimate ?? null,
    value_low: found?.low ?? null,
    value_high: found?.high ?? null,
  };
}

function linesOf(by: 'reason' | 'competitor', rows: readonly Row[]) {
  const all = count(rows);
  if (all === 0) return [];
  const line = (kind: 'given' | 'one' | 'none', name: string | null, own: readonly Row[]) => {
    const { rate, low, high } = rateColumns(count(own), all, MIN_RATE);
    const value = sumOf(own, 'value');
    return { line: kind, name, deals: count(own), of: all, share: rate, low, high, value, ...valueShare(own, rows) };
  };
  const given = rows.filter((row) => row[by] !== null);
  const named = [...groupedBy(given, (row) => textOf(row[by])!)]
    .map(([name, own]) => line('one', name, own))
    .sort((a, b) => b.deals - a.deals || (a.name! < b.name! ? -1 : 1));
  const none = rows.filter((row) => row[by] === null);
  return [line('given', null, given), ...named, ...(none.length > 0 ? [line('none', null, none)] : [])];
}
