import type { Relation } from '../../../core/analysis.js';
import { addDays, daysBetween } from '../../../core/time/period-days.js';
import { purchaseDayMoney } from '../../../model/facts/purchase_day_money/index.js';
import { type History, historiesOf, historyUpTo, numbersOf } from '../../../model/purchases/index.js';
import type { GammaGamma } from '../../../stats/lifetime/gamma-gamma.js';
import { statesOf } from '../../../stats/lifetime/identified.js';
import type { FittedModel, PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';
import { weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Context } from '../basis/context.js';
import type { TestedState } from '../model/choice.js';
import { fitAll, spendOf } from '../model/purchases.js';
import statesSql from './states.sql';
import testedSql from './tested.sql';

/** What was known on a day, models fitted to it, and what came after: the ground on which models are chosen and judged. */
export interface HeldOut {
  readonly days: number;
  readonly histories: readonly History[];
  readonly fits: ReadonlyMap<PurchaseModelName, FittedModel>;
  readonly spend: GammaGamma | null;
  readonly tested: Relation;
  /** Read when models are compared: they are as many as histories, and more. */
  states(): Promise<readonly TestedState[]>;
}

/** Everything up to `calibrationEnd` is computed from rows dated up to it. */
export async function heldOutOf(
  context: Context,
  names: readonly PurchaseModelName[],
  { calibrationEnd, until }: { readonly calibrationEnd: string; readonly until: string },
): Promise<HeldOut> {
  const { sql, options } = context;
  const days = daysBetween(calibrationEnd, until);
  const history = await historyUpTo(sql, {
    until: calibrationEnd,
    recentAfter: addDays(calibrationEnd, -days),
    measure: options.measure,
  });
  const histories = await historiesOf(sql, history);
  const tested = await sql.whole.relation(
    testedSql,
    { until, calibration_end: calibrationEnd, measure: options.measure },
    { history, purchase_day_money: purchaseDayMoney },
  );
  return {
    days,
    histories,
    fits: await fitAll(names, statesOf(histories)),
    spend: (await spendOf(sql, history))?.parameters ?? null,
    tested,
    states: async () =>
      numbersOf(await sql.whole.relation(statesSql, {}, { tested }), (number) => ({
        x: number('repeats'),
        tx: weeksOf(number('recency')),
        T: weeksOf(number('age')),
        came: number('came'),
        count: number('customers'),
      })),
  };
}
