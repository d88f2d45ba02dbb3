import type { Relation, RunContext } from '../../../core/analysis.js';
import { type CaseSlices, caseClock, followUps, lastSeen } from '../../../model/facts/case_clock/index.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import type declaration from '../index.js';
import enquiriesSql from './enquiries.sql';
import enquirySql from './enquiry.sql';
import openedSql from './opened.sql';

export type Context = RunContext<typeof declaration>;

/** A customer who opens another case within so many days after the solution was not helped at first; as in `agents`. */
export const AGAIN_DAYS = 7;
const DAY = 86_400;

export interface Ground {
  readonly enquiry: Relation;
  /** Last moment known, in seconds since 1970. */
  readonly seen: number;
}

export const kindsOf = ({ options }: Pick<Context, 'options'>): string => JSON.stringify(options.kinds);

/** Every enquiry of the period with what came after it. */
export async function groundOf(context: Context, slices?: CaseSlices): Promise<Ground> {
  const { sql, frame, has } = context;
  const as_of = frame.as_of;
  const any_ticket = await caseClock(
    sql,
    { since: frame.period.from, until: frame.period.to, asOf: as_of, has },
    slices,
  );
  const ticket = await sql.relation(enquiriesSql, { kinds: kindsOf(context) }, { any_ticket });
  const follow_up = await followUps(sql, ticket, as_of, AGAIN_DAYS * DAY);
  const opened = await sql.relation(openedSql, {}, { ticket });
  const using = { ticket, opened, follow_up, purchase_days: purchaseDays };
  return { enquiry: await sql.relation(enquirySql, { as_of, until: as_of }, using), seen: await lastSeen(sql, as_of) };
}
