import type { Relation, RunContext } from '../../../core/analysis.js';
import { numberOf } from '../../../core/cell.js';
import { addDays } from '../../../core/time/period-days.js';
import {
  type CaseSlices,
  type Change,
  caseChanges,
  caseClock,
  casePauses,
  lastSeen,
  type Noted,
  nothingNoted,
  type Pause,
  PerCase,
} from '../../../model/facts/case_clock/index.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import { type Calendars, calendarsOf } from '../../../model/time/calendars.js';
import { tierOn } from '../../../parts/tiers.js';
import firstSolutionSql from '../importance/first-solution.sql';
import noneSql from '../importance/none.sql';
import outcomesSql from '../importance/outcomes.sql';
import type declaration from '../index.js';
import factsSql from './facts.sql';
import messagesSql from './messages.sql';
import robotsSql from './robots.sql';
import { RuleBook, rulesOf } from './rules.js';

export type Context = RunContext<typeof declaration>;
export type Options = Context['options'];

/** All that cases are judged by. */
export interface Ground {
  readonly ticket: Relation;
  readonly fact: Relation;
  readonly book: RuleBook;
  readonly calendars: Calendars | null;
  /** Last moment known, in seconds since 1970: up to it what runs has run. */
  readonly seen: number;
  readonly pauses: Noted<Pause>;
  readonly changes: Noted<Change>;
  readonly messages: Noted<Message>;
}

/** A customer's message, and the answer to it; null while it waits. In seconds since 1970. */
export interface Message {
  readonly asked: number;
  readonly answered: number | null;
}

async function messages({ sql, frame }: Context, ticket: Relation, robot: Relation): Promise<Noted<Message>> {
  const relation = await sql.relation(messagesSql, { as_of: frame.as_of }, { ticket, robot });
  return new PerCase(relation, (cell) => ({ asked: Number(cell('asked')), answered: numberOf(cell('answered')) }));
}

/** What customers did after the stops of their cases; nothing where nobody asks. */
async function outcomes({ sql, frame }: Context, ticket: Relation, asked: boolean): Promise<Relation> {
  if (!asked) return sql.relation(noneSql);
  const first_solution = await sql.relation(firstSolutionSql, { as_of: frame.as_of }, { ticket });
  const params = { as_of: frame.as_of, until: frame.as_of };
  return sql.relation(outcomesSql, params, { ticket, first_solution, purchase_days: purchaseDays });
}

/** Reads what cases of the period are judged by. */
export async function groundOf(
  context: Context,
  slices: CaseSlices | undefined,
  asksOutcomes: boolean,
): Promise<Ground> {
  const { sql, frame, options, has } = context;
  const days = { since: frame.period.from, until: frame.period.to, asOf: frame.as_of, has };
  const ticket = await caseClock(sql, days, slices);
  const robot = await sql.relation(robotsSql, { count: options.robots === 'count' });
  const tier = await tierOn(context, addDays(frame.period.from, -1));
  const outcome = await outcomes(context, ticket, asksOutcomes);
  const hasEvents = has('ticket_events');
  return {
    ticket,
    fact: await sql.relation(factsSql, { as_of: frame.as_of }, { ticket, robot, tier, outcome }),
    book: new RuleBook(has('service_targets') ? await rulesOf(sql) : []),
    calendars: await calendarsOf(sql, frame.timezone, options.schedule),
    seen: await lastSeen(sql, frame.as_of),
    pauses: hasEvents ? await casePauses(sql, ticket, frame.as_of) : nothingNoted,
    changes: hasEvents ? await caseChanges(sql, ticket, frame.as_of) : nothingNoted,
    messages: hasEvents ? await messages(context, ticket, robot) : nothingNoted,
  };
}
