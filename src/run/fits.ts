import type { Params, Sql } from '../core/analysis.js';
import { UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import { CHURN_LEVELS, GONE_AFTER } from '../model/computed/churn_risk/index.js';
import type { SharedHistory } from '../model/computed/definition.js';
import { gapCounts, usualGap } from '../model/facts/usual_gap/index.js';
import { noModelBecause } from '../parts/chances/no-model.js';
import { fittedPurchases } from '../parts/fits.js';
import { guardOf, isIdentified, statesOf, usualHorizon } from '../stats/lifetime/identified.js';
import { WEEK } from '../stats/lifetime/weeks.js';
import { RUN } from './words.js';

/**
 * What the text of a fitted attribute takes: MBG/NBD of the purchases up to a day, its times in days, with the days ahead and the levels.
 * Throws UserError E_NO_MODEL (exit cannotCompute) where the days up to then identify none.
 */
export async function purchaseFit(sql: Sql, states: readonly SharedHistory[], until: string): Promise<Params> {
  const repeaters = states.reduce((sum, { repeats, customers }) => sum + (repeats > 0 ? customers : 0), 0);
  const guard = guardOf(repeaters, await usualGap(sql.whole, until), await gapCounts(sql.whole, until));
  const fitted = isIdentified(guard) ? await fittedPurchases('mbg_nbd', statesOf(states)) : null;
  if (fitted === null) {
    throw new UserError('E_NO_MODEL', 'cannotCompute', RUN.no_model({ until, because: noModelBecause(guard) }), {
      hint: verbatim('crm-analyze … --by churn_risk --by-at end'),
    });
  }
  const { r, alpha, a, b } = fitted.model.parameters as Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>>;
  const horizon = usualHorizon(guard.usualGap);
  return { r, alpha: alpha * WEEK, a, b, horizon, gone_after: GONE_AFTER * horizon, ...CHURN_LEVELS };
}
