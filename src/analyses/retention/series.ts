import type { MetricValue, Series } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { groupedBy } from '../../core/grouped.js';
import type { Period } from '../../core/result.js';
import { earlier } from '../../core/time/period-days.js';
import { askedFlows, type Question, questionOf } from '../../model/customer-flows/index.js';
import { basisOf, type Context, type Known, knownOf, ruledBy } from './basis/context.js';
import type declaration from './index.js';
import firstsSql from './metrics/firsts.sql';
import { newCustomers, reactivatedCustomers, retentionRate, revenueRates } from './metrics/metrics.js';

/** The metrics that hang on what customers did before, too. */
const OF_FLOWS = ['retention_rate', 'grr', 'nrr', 'reactivated_customers'] as const;

/** Each period of the grain beside the one before it; all in one pass over the orders. */
export const series: Series<typeof declaration> = async (context) => {
  const known = await knownOf(context, false);
  if (isOfFirsts(context)) return firstsOf(context, known);
  const questions = await questionsOf(context);
  const { flows, revenue } = await askedFlows(context, ruledBy(context, known), questions, basisOf(context));
  const keys = new Map<string, { point: number; cut: string }>();
  const keyOf = ({ point, cut }: { point: number; cut: string }) => `${point} ${cut}`;
  for (const { point, cut } of [...flows.sums, ...revenue.sums]) keys.set(keyOf({ point, cut }), { point, cut });
  const [flowsOf, revenueOf] = [flows, revenue].map(({ sums }) => groupedBy(sums, keyOf));
  return [...keys].flatMap(([key, { point, cut }]) => {
    const own = flowsOf!.get(key) ?? [];
    const values: Record<string, MetricValue> = {
      retention_rate: retentionRate(own),
      ...revenueRates(questions[point]!.whole || revenue !== flows ? (revenueOf!.get(key) ?? []) : []),
      new_customers: newCustomers(own),
      reactivated_customers: reactivatedCustomers(own),
    };
    return Object.entries(values).map(([metric, value]) => ({
      period_start: questions[point]!.start,
      cut,
      metric,
      ...value,
    }));
  });
};

type Asked = Question & { readonly start: string };

async function questionsOf(context: Context & { readonly periods: readonly Period[] }): Promise<Asked[]> {
  const { frame } = context;
  const until = earlier(frame.period.to, frame.as_of);
  const asked = daysOf(context, until).map(async ({ start, from, to }) => {
    // A frame of one unit keeps its name: before February lies all of January.
    const whole = from === frame.period.from && to === until;
    const asked = whole ? frame.period : { from, to, complete: true, label: `${from}..${to}` };
    return { ...(await questionOf(asked, context)), start };
  });
  return Promise.all(asked);
}

/** The days of each period that lie in the frame, up to the last that counts. */
const daysOf = ({ frame, periods }: Context & { readonly periods: readonly Period[] }, until: string) =>
  periods
    .filter(({ from }) => from <= until)
    .map(({ from, to }) => ({
      start: from,
      from: [from, frame.period.from].sort()[1]!,
      to: earlier(to, until),
    }));

/** Whether new customers alone are asked for, of everybody: then the days of first purchases tell all. */
const isOfFirsts = ({ frame, options, has, asks }: Parameters<Series<typeof declaration>>[0]): boolean =>
  !OF_FLOWS.some(asks) &&
  frame.by.length === 0 &&
  frame.where.length === 0 &&
  options.active === 'purchase' &&
  has('orders');

async function firstsOf(context: Context & { readonly periods: readonly Period[] }, { until, history }: Known) {
  const days = daysOf(context, until);
  const asked = days.map(({ from, to }, point) => ({ point, from_on: from, to_on: to }));
  const rows = await context.sql
    .given('question', asked, { point: 'integer', from_on: 'date', to_on: 'date' })
    .rows(firstsSql, {}, { history });
  const found = new Map(rows.map(({ point, customers }) => [amountOf(point), amountOf(customers)]));
  return days.map(({ start }, point) => ({
    period_start: start,
    cut: '',
    metric: 'new_customers',
    value: found.get(point) ?? 0,
  }));
}
