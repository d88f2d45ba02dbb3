import type { Relation } from '../../../core/analysis.js';
import { addDays } from '../../../core/time/period-days.js';
import { uncutValue } from '../../facts/customer_value/index.js';
import { boundsOf, resolution, type Scheme } from '../../ladder/bounds.js';
import type { ComputedSource } from '../definition.js';
import { classified, groupsOf, laddersOf, recentValue, refined } from './groups.js';
import { TIER_RULE, type TierRule } from './rule.js';
import tierSql from './tier.sql';
import valuesSql from './values.sql';

/** `tiers` without options, in what makes a group. */
const SCHEME: Scheme = {
  scheme: 'gold',
  gold_by: 'value',
  cuts: [],
  cuts_by: 'value',
  ties: 'keep-up',
  potential: 'run_rate',
};

/** The group that `tiers` without options gives for the days that end on this one, for every customer who is listed or bought up to it. */
export async function tierOn(
  { sql, has, held }: ComputedSource,
  day: string,
  rule: TierRule = TIER_RULE,
): Promise<Relation> {
  const days = { from: addDays(day, 1 - rule.days), to: day };
  const customer_value = uncutValue[has('orders', 'amount') ? 'revenue' : 'orders'];
  const valuesOf = (since: string, until: string) => sql.relation(valuesSql, { since, until }, { customer_value });
  const customers = await valuesOf(days.from, days.to);
  const scheme = { ...SCHEME, shares: rule };
  const ladders = await laddersOf(sql, groupsOf(customers), resolution(scheme));
  const bounds = ladders.flatMap((ladder) => boundsOf(ladder, scheme));
  const given = {
    classified: await classified(sql, customers, bounds),
    golds: bounds.filter(({ tier }) => tier === 'gold'),
    promised: await recentValue(days, rule.recentMonths, { valuesOf, held }),
  };
  return sql.relation(tierSql, { as_of: day }, { refined: await refined(sql, given, { ...rule, until: day }) });
}
