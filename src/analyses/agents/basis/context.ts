import type { Relation, RunContext } from '../../../core/analysis.js';
import { addDays } from '../../../core/time/period.js';
import { type CaseSlices, caseClock, followUps } from '../../../model/facts/case_clock/index.js';
import { follows, reachOf } from '../../../model/reach.js';
import type declaration from '../index.js';
import factsSql from './facts.sql';
import noTierSql from './no-tier.sql';

export type Context = RunContext<typeof declaration>;
const DAY = 86_400;
export const windowOf = ({ frame }: Context) => ({ since: frame.period.from, until: frame.period.to });

export interface Sources {
  readonly ticket: Relation;
  readonly fact: Relation;
  readonly tier: Relation;
}

/** Cases of the period and what is known of each. */
export async function sourcesOf(context: Context, slices: CaseSlices): Promise<Sources> {
  const { sql, frame, options, has } = context;
  const ticket = await caseClock(sql, { ...windowOf(context), asOf: frame.as_of, has }, slices);
  const tier = (await context.computed('tier', addDays(frame.period.from, -1))) ?? (await sql.relation(noTierSql));
  const follow_up = await followUps(sql, ticket, frame.as_of, options.repeat_days * DAY);
  const fact = await sql.relation(factsSql, {}, { ticket, tier, follow_up });
  return { ticket, fact, tier };
}

/** Whether filters and cuts can be told of the agents' totals, which know of agents only. */
export const callsFollow = ({ frame, has }: Context): boolean =>
  has('agent_periods') && follows('agent_periods', has('tickets') ? 'tickets' : 'agent_periods', { frame, has });

/** Whether every filter can be told of the quality checks: they know their case and agent, no customer of their own. */
export const checksFollow = ({ frame, has }: Context): boolean =>
  reachOf('quality_checks', has('tickets') ? 'tickets' : 'quality_checks', { frame, has }).where.length === 0;
