import type { Relation, RunContext } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { once } from '../../../core/once.js';
import { daysAhead } from '../../../core/time/duration.js';
import { addDays, earlier } from '../../../core/time/period-days.js';
import { type CaseSlices, caseClock } from '../../../model/facts/case_clock/index.js';
import { follows } from '../../../model/reach.js';
import { tierOn } from '../../../parts/tiers.js';
import type declaration from '../index.js';
import complaintSql from './complaint.sql';
import namedSql from './named.sql';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** Fewer cases make no difference and no share of recovered ones. */
export const LEAST = 30;

/** How far weeks and fiscal years begin from Monday and January. */
export interface Shift {
  readonly shift_days: number;
  readonly shift_months: number;
}

/** Days of the period that anything can be known of. */
export const windowOf = ({ frame }: Pick<Context, 'frame'>) => ({
  since: frame.period.from,
  until: earlier(frame.period.to, frame.as_of),
});

/** Whether what was sold can be told by every cut and filter; else it is everybody's, and no rate follows from it. */
export const salesFollow = ({ frame, has }: Pick<Context, 'frame' | 'has'>): boolean =>
  has('orders', 'ordered_at') && follows('orders', 'tickets', { frame, has });

/** Whether there is anything that complaints of every cut could have come from. */
export const hasExposure = (context: Pick<Context, 'frame' | 'has' | 'options'>): boolean =>
  context.options.per === 'cases' || salesFollow(context);

/** `--horizon` in days after a complaint. Throws UserError E_OPTION. */
export function horizonOf({ options, frame }: Pick<Context, 'options' | 'frame'>): number {
  const days = Math.round(daysAhead(options.horizon, frame.as_of) ?? 0);
  if (days >= 1) return days;
  throw new UserError('E_OPTION', 'usage', WORDS.horizon_form({ given: options.horizon }), {
    hint: verbatim('crm-analyze complaints --horizon 12m'),
  });
}

/** Complaints of the period, by cut, with their clock. */
export async function complaintsOf(
  context: Pick<Context, 'sql' | 'frame' | 'has' | 'computed'>,
  slices: CaseSlices & Shift,
): Promise<{ readonly complaint: Relation; readonly ticket: Relation }> {
  const { sql, frame, has } = context;
  const { shift_days, shift_months, ...plain } = slices;
  const window = { since: frame.period.from, until: frame.period.to };
  const ticket = await caseClock(sql, { ...window, asOf: frame.as_of, has }, plain);
  const tier = await tierOn(context, addDays(frame.period.from, -1));
  const complaint = await sql.relation(
    complaintSql,
    { as_of: frame.as_of, ...plain, shift_days, shift_months },
    { ticket, tier },
  );
  return { complaint, ticket };
}

/** The purchase that each complaint is about, made when it is first asked for. */
export const purchasesOf = ({ sql, frame }: Pick<Context, 'sql' | 'frame'>, complaint: Relation) =>
  once(() => sql.whole.relation(namedSql, { until: frame.as_of }, { complaint }));

/** Rows of a relation, one after another, in the memory of one batch. */
export async function* rowsOf(relation: Relation): AsyncIterable<(column: string) => unknown> {
  for await (const { count, columns } of relation.read()) {
    for (let i = 0; i < count; i++) yield (column) => columns[column]![i] ?? null;
  }
}
