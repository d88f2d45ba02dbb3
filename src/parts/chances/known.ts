import type { Relation, Sql } from '../../core/analysis.js';
import { YEAR_DAYS } from '../../core/time/duration.js';
import { addMonths } from '../../core/time/period-days.js';
import { GONE_AFTER } from '../../model/computed/churn_risk/index.js';
import { gapCounts, usualGap } from '../../model/facts/usual_gap/index.js';
import {
  countOf,
  type Histories,
  historiesOf,
  historyUpTo,
  longestAgeOf,
  spendStates,
} from '../../model/purchases/index.js';
import { type Guard, guardOf, isIdentified, statesOf } from '../../stats/lifetime/identified.js';
import type { PurchaseModel } from '../../stats/lifetime/purchase-model.js';
import type { Spend } from '../../stats/lifetime/spend-model.js';
import { WEEK, WEEKS_A_YEAR, weeksOf } from '../../stats/lifetime/weeks.js';
import { fittedPurchases, fittedSpend } from '../fits.js';
import ownGapsSql from './own-gaps.sql';
import { paceOf } from './pace.js';
import scoreSql from './score.sql';

/** What is known of customers on a day, from rows dated up to it. */
export interface Known {
  readonly day: string;
  readonly history: Relation;
  readonly histories: Histories;
  readonly guard: Guard;
  /** null where the days up to then identify none. */
  readonly model: PurchaseModel | null;
  readonly spend: Spend | null;
}

/** What is asked of whose data. */
export interface Asking {
  readonly sql: Sql;
  /** What purchases are worth. */
  readonly measure: 'revenue' | 'margin';
  has(table: string, column?: string): boolean;
}

/** Years of data from which gaps are told apart by the month in which they began. */
const SEASONS = 2;

export const hasSeasons = (histories: Histories): boolean => longestAgeOf(histories) >= SEASONS * YEAR_DAYS;

/** Everybody's purchase days up to a day. */
export interface Kept {
  readonly until: string;
  readonly bought: Relation;
}

/**
 * Histories up to a day and what they let say; only MBG/NBD gives those who bought once a chance to be gone. `kept`: what `keptDaysOf` gave
 * for the day or a later one. The usual gap of the last day is asked of the order lines, as tiers ask for it too.
 */
export async function knownOn({ sql, measure, has }: Asking, day: string, kept?: Kept): Promise<Known> {
  const history = await historyUpTo(sql, { until: day, recentAfter: addMonths(day, -12), measure });
  const histories = await historiesOf(sql, history);
  const guard = guardOf(
    countOf(histories, ({ repeats }) => repeats > 0),
    await usualGap(sql.whole, day, kept === undefined || kept.until === day ? undefined : kept.bought),
    await gapCounts(sql.whole, day, kept?.bought),
  );
  const fitted = isIdentified(guard) ? await fittedPurchases('mbg_nbd', statesOf(histories)) : null;
  const spend = fitted !== null && has('orders', 'amount') ? await fittedSpend(await spendStates(sql, history)) : null;
  return { day, history, histories, guard, model: fitted?.model ?? null, spend };
}

/** Customers known on the day with their chances; without a model these are null, and the own rhythm stands alone. */
export async function scoredOn(
  { sql }: Pick<Asking, 'sql'>,
  { day, history, histories, model, spend }: Known,
  { bought, horizon }: { readonly bought: Relation; readonly horizon: number },
): Promise<Relation> {
  const monthly = hasSeasons(histories);
  const pace = await paceOf(sql, { until: day, bought, history, monthly });
  const ownGaps = await sql.whole.relation(ownGapsSql, { until: day }, { purchase_days: bought });
  const parameters = model?.parameters as Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>> | undefined;
  return sql.whole
    .given('coming', aheadOf(model, histories), { repeats: 'integer', age: 'integer', ahead: 'double' })
    .given('pace', pace, { began: 'integer', silent: 'integer', share: 'double' })
    .relation(
      scoreSql,
      {
        monthly,
        horizon,
        gone_after: GONE_AFTER * horizon,
        r: parameters?.r ?? null,
        alpha: parameters === undefined ? null : parameters.alpha * WEEK,
        a: parameters?.a ?? null,
        b: parameters?.b ?? null,
        p: spend?.parameters.p ?? null,
        q: spend?.parameters.q ?? null,
        v: spend?.parameters.v ?? null,
      },
      { history, own_gaps: ownGaps },
    );
}

/** Purchases that 12 months bring of one who still is a customer, by purchases so far and days since the first. */
function aheadOf(model: PurchaseModel | null, histories: Histories): { repeats: number; age: number; ahead: number }[] {
  if (model === null) return [];
  const found = new Map<string, { repeats: number; age: number; ahead: number }>();
  for (const { repeats, age } of histories) {
    const key = `${repeats} ${age}`;
    if (!found.has(key))
      found.set(key, { repeats, age, ahead: model.expectedIfAlive(WEEKS_A_YEAR, repeats, weeksOf(age)) });
  }
  return [...found.values()];
}
