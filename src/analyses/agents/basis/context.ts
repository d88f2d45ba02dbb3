import type { Relation, RunContext } from '../../../core/analysis.js';
import { addDays } from '../../../core/time/period.js';
import { type CaseSlices, caseClock, ENDINGS } from '../../../model/facts/case_clock/index.js';
import { follows, reachOf } from '../../../model/reach.js';
import { BusinessCalendar } from '../../../model/time/business-time.js';
import type declaration from '../index.js';
import factsSql from './facts.sql';
import holidaysSql from './holidays.sql';
import hoursSql from './hours.sql';
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
  const tells = ENDINGS.some((column) => has('tickets', column));
  const ticket = await caseClock(sql, { ...windowOf(context), asOf: frame.as_of, tells }, slices);
  const tier = (await context.computed('tier', addDays(frame.period.from, -1))) ?? (await sql.relation(noTierSql));
  const fact = await sql.relation(
    factsSql,
    { window: options.repeat_days * DAY, as_of: frame.as_of },
    { ticket, tier },
  );
  return { ticket, fact, tier };
}

/** The calendar of opening time: the schedule named, the only one, or the only one in the zone of the data. null where none is sure. */
export async function calendarOf({ sql, frame, options, warn }: Context): Promise<BusinessCalendar | null> {
  const hours = (await sql.rows(hoursSql)).map((row) => ({
    schedule: String(row.schedule_id),
    weekday: String(row.weekday),
    opens: String(row.opens),
    closes: String(row.closes),
    tz: row.tz === null ? frame.timezone : String(row.tz),
  }));
  if (hours.length === 0) return null;
  const names = (list: typeof hours): string[] => [...new Set(list.map(({ schedule }) => schedule))];
  const local = names(hours.filter(({ tz }) => tz === frame.timezone));
  const all = names(hours);
  const name = options.schedule ?? (all.length === 1 ? all[0] : local.length === 1 ? local[0] : undefined);
  const own = hours.filter(({ schedule }) => schedule === name);
  if (own.length === 0) {
    warn('W_SCHEDULE', { schedules: all.join(', ') });
    return null;
  }
  const days = await sql.rows(holidaysSql);
  return new BusinessCalendar(
    own,
    days.map((row) => ({ day: String(row.day), isWorkday: row.is_workday === true })),
  );
}

/** Whether filters and cuts can be told of the agents' totals, which know of agents only. */
export const callsFollow = ({ frame, has }: Context): boolean =>
  has('agent_periods') && follows('agent_periods', has('tickets') ? 'tickets' : 'agent_periods', { frame, has });

/** Whether every filter can be told of the quality checks: they know their case and agent, no customer of their own. */
export const checksFollow = ({ frame, has }: Context): boolean =>
  reachOf('quality_checks', has('tickets') ? 'tickets' : 'quality_checks', { frame, has }).where.length === 0;
