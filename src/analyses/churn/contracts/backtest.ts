import type { Relation } from '../../../core/analysis.js';
import { addDays } from '../../../core/time/period-days.js';
import { everybodyOf } from '../../../model/purchases/members.js';
import { contractsInForce } from '../../../model/texts/contracts-in-force.js';
import { combinedOn } from '../backtest/combined.js';
import { judgedOf, populationsOf, type Tried } from '../backtest/judge.js';
import stackedSql from '../backtest/stacked.sql';
import { DAYS, type Ground, REACHED } from '../backtest/tested.js';
import type { Context } from '../basis/context.js';
import { contractsOn } from './survival.js';
import testedSql from './tested.sql';

/** What a contract's chance is compared with. */
const WARNINGS: ReadonlySet<string> = new Set(['chance', 'value_at_risk', 'largest', 'largest_chance']);

/** How chances of contracts did, tried on everybody, and on the customers of some cuts alone. */
export interface ContractsTried extends Tried {
  among(member: Relation): Promise<Tried>;
}

/** Nothing to try. */
export const UNTRIED: ContractsTried = {
  judged: [],
  populations: [],
  among: async () => ({ judged: [], populations: [] }),
};

/** Chances of contracts in force on three days against who had none after the days ahead; nothing of a day without a curve. */
export async function contractsBacktest(
  context: Context,
  { until, horizon, contacts }: Ground,
): Promise<ContractsTried> {
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
  if (all === null) return UNTRIED;
  const tried = all;
  const combined = await combinedOn(context, all, { newest, weights: null });
  const lists = { combined, limits: [], hasMoney: context.has('contracts', 'recurring_amount') };
  const among = async (member: Relation): Promise<Tried> => {
    const judged = await judgedOf(context, tried, { ...lists, member });
    return {
      judged: judged.filter(({ warning }) => WARNINGS.has(warning)),
      populations: await populationsOf(context, tried, member),
    };
  };
  return { ...(await among(await everybodyOf(sql, tried))), among };
}
