import type { Relation, Using } from '../../../core/analysis.js';
import { type LifecycleRule, statesOf } from '../../../model/computed/lifecycle/index.js';
import type { Context } from '../basis/context.js';
import type { Places } from '../basis/places.js';
import customersSql from './customers.sql';
import sinceSql from './since.sql';
import stoodBeforeSql from './stood-before.sql';

/** The long table: everybody by where they stand, since when, and where they stood on the day before that. */
export async function customersOf(
  { sql }: Context,
  { spell, sign, standing, prospect, advocate, member }: Places,
  { rule, worth }: { readonly rule: LifecycleRule; readonly worth: Using[string] },
): Promise<Relation> {
  const { whole } = sql;
  const { dormant, defected, loyal } = rule;
  const dated = await whole.relation(sinceSql, { dormant, defected, loyal }, { spell, standing });
  const stood = await whole.relation(stoodBeforeSql, { dormant, defected, loyal }, { dated, spell });
  const previous = await statesOf(sql, stood);
  return whole.relation(customersSql, {}, { standing, prospect, dated, previous, sign, advocate, member, worth });
}
