import type { Fact, Relation, Sql } from '../../../core/analysis.js';
import { purchaseDays } from '../../facts/purchase_days/index.js';
import { usualGap } from '../../facts/usual_gap/index.js';
import type { ComputedSource } from '../definition.js';
import lifecycleSql from './lifecycle.sql';
import occasionsSql from './occasions.sql';
import spellsSql from './spells.sql';
import statesSql from './states.sql';
import stoodSql from './stood.sql';

/** Where a customer stands who has bought, the first rule that holds first. */
export const CUSTOMER_STATES = ['defected', 'dormant', 'won_back', 'first_time', 'loyal', 'repeat'] as const;

/** When a customer stands where: days of silence from which on, and purchase days. Days are null where nobody came back to tell of any. */
export interface LifecycleRule {
  readonly dormant: number | null;
  readonly defected: number | null;
  readonly loyal: number;
}

/** Purchase days from which a customer is loyal, where nobody says otherwise. */
export const LOYAL_FROM = 4;

/** Silent for more than as many usual gaps a customer is dormant, and defected; the first is also what `tiers` calls silent. */
const DORMANT_GAPS = 2;
const DEFECTED_GAPS = 4;

/** The rule by the usual gap in days; whole days, as nobody is silent for a part of one. */
export const ruleOfGap = (gap: number | null): LifecycleRule => ({
  dormant: gap === null ? null : Math.floor(DORMANT_GAPS * gap),
  defected: gap === null ? null : Math.floor(DEFECTED_GAPS * gap),
  loyal: LOYAL_FROM,
});

/** `customer_id`, `from_on`, `until_on`: the purchase days up to `$until`. */
const occasions: Fact = { text: occasionsSql, using: { purchase_days: purchaseDays } };

/**
 * One row per customer and occasion up to a day: `place`, `gap` in days before it, `next_on`, and `held_on`, the day up to which the
 * customer was held. `occasion` has `customer_id`, `from_on` and `until_on`; purchase days where absent.
 */
export const spellsOf = (
  sql: Sql,
  { until, occasion }: { readonly until: string; readonly occasion?: Relation },
): Promise<Relation> =>
  occasion === undefined
    ? sql.whole.relation(spellsSql, { until }, { occasion: occasions })
    : sql.whole.relation(spellsSql, {}, { occasion });

/** A day on which it is asked where everybody stood, and the rule that says it. */
export interface RuledDay {
  readonly day: string;
  readonly rule: LifecycleRule;
}

/** The whole of the data, for texts that read `asked_day`: the days with their rules, `place` from 1. */
export const askedOn = (sql: Sql, days: readonly RuledDay[]): Sql =>
  sql.whole.given(
    'asked_day',
    days.map(({ day, rule: { dormant, defected, loyal } }) => ({ day, dormant, defected, loyal })),
    { day: 'date', dormant: 'integer', defected: 'integer', loyal: 'integer' },
  );

/**
 * The last occasion up to each asked day, of every customer who had one, and where the customer stood on it: `state`; `point` counts the
 * days from 1. Reads `asked_day` and `spell`.
 */
export const standing: Fact = { text: statesSql, using: { stood: { text: stoodSql } } };

export const standingOn = (sql: Sql, spell: Relation, days: readonly RuledDay[]): Promise<Relation> =>
  askedOn(sql, days).relation(statesSql, {}, { ...standing.using, spell });

/** Each row of `stood`, with where the customer stood on the day: `state`. */
export const statesOf = (sql: Sql, stood: Relation): Promise<Relation> => sql.whole.relation(statesSql, {}, { stood });

/** Where everybody stands who bought up to a day, by rules that the purchases up to then give. */
export async function lifecycleOn({ sql }: ComputedSource, day: string): Promise<Relation> {
  const rule = ruleOfGap(await usualGap(sql, day));
  const stood = await standingOn(sql, await spellsOf(sql, { until: day }), [{ day, rule }]);
  return sql.relation(lifecycleSql, {}, { standing: stood });
}
