import type { Relation, Using } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { caseClock } from '../../../model/facts/case_clock/index.js';
import { keptDaysOf } from '../../../model/facts/usual_gap/index.js';
import { requireCustomers } from '../../../model/purchases/members.js';
import { type Known, knownOn, scoredOn } from '../../../parts/chances/known.js';
import { tierOn } from '../../../parts/tiers.js';
import { usualHorizon } from '../../../stats/lifetime/identified.js';
import { WEEK } from '../../../stats/lifetime/weeks.js';
import complaintSql from './complaint.sql';
import contactSql from './contact.sql';
import { type Context, LAPSE_DAYS, LATELY, untilOf } from './context.js';
import lapsedSql from './lapsed.sql';
import lastOrderSql from './last-order.sql';
import memberSql from './member.sql';
import { type Offer, offersOf } from './offers.js';
import owedSql from './owed.sql';
import ownerSql from './owner.sql';
import promoterSql from './promoter.sql';
import renewalSql from './renewal.sql';
import stateSql from './state.sql';

/** What all lists stand on. */
export interface Stood {
  /** One row per customer whom the filter leaves, and cut. */
  readonly state: Relation;
  readonly member: Relation;
  readonly known: Known;
  readonly offers: readonly Offer[];
  /** Share of contracts that ended and were not renewed; null where too few tell. */
  readonly lapseChance: number | null;
}

/** Fewer contracts that ended tell no chance. */
const LEAST_ENDED = 10;

const FIRST_DAY = '1900-01-01';

/** Nobody, in the columns of what a table would tell that is not loaded. */
const nobody = (columns: string): Using[string] => ({ text: `SELECT ${columns} WHERE 1 = 0 ORDER BY 1` });

/** Throws UserError E_BY_CUSTOMERS (exit usage) where a cut or filter is about anything but customers. */
export async function stoodOf(context: Context): Promise<Stood> {
  const { sql, has, options } = context;
  requireCustomers(context, 'actions');
  const until = untilOf(context);
  const member = await sql.relation(memberSql, { until });
  const bought = await keptDaysOf(sql, until);
  const known = await knownOn({ sql, has, measure: 'revenue' }, until, { until, bought });
  const scored = await scoredOn({ sql }, known, { bought, horizon: usualHorizon(known.guard.usualGap) });
  const { offers, missing } = await offersOf(context);
  const parameters = known.model?.parameters as Readonly<Record<'r' | 'alpha', number>> | undefined;
  const state = await sql.whole.relation(
    stateSql,
    {
      until,
      usual_gap: known.guard.usualGap,
      window: options.window,
      r: parameters?.r ?? null,
      alpha: parameters === undefined ? null : parameters.alpha * WEEK,
    },
    {
      member,
      scored,
      missing,
      tier: await tierOn(context, until),
      complaint: await complaintsOf(context),
      owed: await owedOf(context),
      renewal: await renewalsOf(context),
      promoter: await sql.whole.relation(promoterSql, { until, lately: LATELY }),
      owner: await ownersOf(context),
      contact: await sql.whole.relation(contactSql, { until, exclude: options.exclude }),
    },
  );
  return { state, member, known, offers, lapseChance: await lapseChanceOf(context) };
}

async function complaintsOf(context: Context): Promise<Using[string]> {
  const { sql, has } = context;
  if (!has('tickets', 'kind') || !has('tickets', 'customer_id'))
    return nobody("'' AS customer_id, '' AS ticket_id, DATE '2000-01-01' AS opened_on");
  const until = untilOf(context);
  const ticket = await caseClock(sql.whole, { since: FIRST_DAY, until, asOf: until, has });
  return sql.whole.relation(complaintSql, {}, { ticket });
}

async function ownersOf({ sql, frame }: Context): Promise<Relation> {
  const until = untilOf({ frame });
  const last_order = await sql.whole.relation(lastOrderSql, { until });
  return sql.whole.relation(ownerSql, { until }, { last_order });
}

async function owedOf(context: Context): Promise<Using[string]> {
  const { sql, has, options } = context;
  if (!has('payments', 'due_on') || !has('payments', 'paid_on'))
    return nobody("'' AS customer_id, CAST(0 AS decimal(38,4)) AS owed, '' AS payment_id, DATE '2000-01-01' AS due_on");
  return sql.whole.relation(owedSql, { until: untilOf(context), grace_days: options.grace_days });
}

async function renewalsOf(context: Context): Promise<Using[string]> {
  const { sql, has, options } = context;
  if (!has('contracts', 'ends_on'))
    return nobody(
      "'' AS customer_id, '' AS contract_id, DATE '2000-01-01' AS ends_on, CAST(0 AS decimal(18,4)) AS monthly",
    );
  const days = { until: untilOf(context), lapse_days: LAPSE_DAYS, ahead_days: options.ahead_days };
  return sql.whole.relation(renewalSql, days);
}

async function lapseChanceOf(context: Context): Promise<number | null> {
  const { sql, has } = context;
  if (!has('contracts', 'ends_on')) return null;
  const [row] = await sql.whole.rows(lapsedSql, { until: untilOf(context), lapse_days: LAPSE_DAYS });
  const ended = amountOf(row?.ended ?? 0);
  return ended < LEAST_ENDED ? null : amountOf(row?.lapsed ?? 0) / ended;
}
