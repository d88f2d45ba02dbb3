import type { Relation } from '../../../core/analysis.js';
import { addDays } from '../../../core/time/period-days.js';
import { contractsInForce } from '../../../model/texts/contracts-in-force.js';
import { combinedOn } from '../backtest/combined.js';
import { type Judged, judgedOf, type Population, populationsOf } from '../backtest/judge.js';
import stackedSql from '../backtest/stacked.sql';
import { DAYS, type Ground, REACHED } from '../backtest/tested.js';
import type { Context } from '../basis/context.js';
import { contractsOn } from './survival.js';
import testedSql from './tested.sql';

/** What a contract's chance is compared with. */
const WARNINGS: ReadonlySet<string> = new Set(['chance', 'value_at_risk', 'largest', 'largest_chance']);

/** Chances of contracts in force on three days against who had none after the days ahead; nothing of a day without a curve. */
export async function contractsBacktest(
  context: Context,
  { until, horizon, contacts }: Ground,
): Promise<{ judged: readonly Judged[]; populations: readonly Population[] }> {
  const { sql, options } = context;
  let all: Relation | null = null;
  let newest = until;
  for (let place = 1; place <= DAYS; place++) {
    const day = addDays(until, -place * horizon);
    const { curve, known } = await contractsOn(context, day, { horizon });
    if (curve.length === 0) continue;
    const end = addDays(day, horizon);
    const later = await contractsInForce(sql, { until: end, graceDays: options.grace_days });
    const tested = await sql.whole.relation(
      testedSql,
      { day, until: end },
      { known, later, contacts, reached: REACHED },
    );
    if (all === null) newest = day;
    all = all === null ? tested : await sql.whole.relation(stackedSql, {}, { newer: all, older: tested });
  }
  if (all === null) return { judged: [], populations: [] };
  const combined = await combinedOn(context, all, { newest, weights: null });
  const judged = await judgedOf(context, all, {
    combined,
    limits: [],
    hasMoney: context.has('contracts', 'recurring_amount'),
  });
  return {
    judged: judged.filter(({ warning }) => WARNINGS.has(warning)),
    populations: await populationsOf(context, all),
  };
}
