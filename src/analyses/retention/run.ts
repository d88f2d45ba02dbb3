import type { CutMetrics, Makers, Run } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import { once } from '../../core/once.js';
import { askedFlows, comparable, type Flows, type Question, questionOf } from '../../model/customer-flows/index.js';
import { isOfEverybody } from '../../model/purchases/members.js';
import { linesUsed } from '../../parts/lines.js';
import { daysToSecond, repeatRate, type Waits, waitsOf } from '../../parts/second-purchase.js';
import { sum } from '../../stats/sum.js';
import { basisOf, type Context, contractsApply, type Known, knownOf, ruledBy } from './basis/context.js';
import { cohortRows, gridOf, MONTHLY, pooledRows } from './cohorts/grid.js';
import { comparisonRows } from './comparison/comparison.js';
import type declaration from './index.js';
import {
  newCustomers,
  noRevenueInterval,
  reactivatedCustomers,
  retentionRate,
  revenueRates,
} from './metrics/metrics.js';
import { projectionRows, projectionTest, renewalsOf } from './projection/projection.js';
import { secondRows } from './second_purchase/second.js';

export { headline } from './headline.js';
export { series } from './series.js';

type Tables = Makers<typeof declaration>;

/** Who came back, by cohort and since the period before; what of their revenue stayed; when newcomers buy again. */
export const run: Run<typeof declaration> = async (context) => {
  const known = await knownOf(context, asksOfHabits(context));
  const question = await askedOf(context, known);
  const basis = basisOf(context);
  const { flows, revenue } = await askedFlows(context, ruledBy(context, known), [question], basis);
  const waits = await waitsOf(context.sql, {
    since: context.frame.period.from,
    ofHabit: known.isHabitual && isOfEverybody(context.frame),
    ...known,
  });
  const rows = await linesUsed(context);
  const ofMoney = comparable(question, flows, revenue);
  const none = context.frame.by.length > 0 ? null : noRevenueInterval(ofMoney.sums);
  if (none !== null) context.warn('W_NO_INTERVAL', { reason: none });
  warnOfIds(context, flows, waits);
  return {
    metrics: metricsOf(context, flows, ofMoney, waits),
    tables: {
      ...gridTables(context, known),
      ...flowTables(context, flows, revenue, basis),
      second_purchase: () => secondRows(waits),
      ...projectionTables(context, known),
    },
    rows,
    base: question.before,
  };
};

/** Whether the usual gap is asked for, or what habits tell of everybody spares two readings of the order lines. */
const asksOfHabits = ({ options: { cohort_grain }, frame }: Context): boolean =>
  cohort_grain === 'auto' || (MONTHLY.has(cohort_grain) && isOfEverybody(frame));

/** Fewer customers who never came back are no reason to doubt their ids. */
const ENOUGH = 20;

/** Where nobody ever came back, an id may be of an order, and none of a customer. */
function warnOfIds({ warn }: Context, { sums }: Flows, waits: readonly Waits[]): void {
  const counts = waits.flatMap((wait) => wait.counts);
  const customers = sum(counts.map(({ events, censored }) => events + censored));
  const again = sum(counts.map(({ events }) => events));
  const back = sums.filter(({ flow }) => flow === 'kept' || flow === 'reactivated' || flow === 'lost');
  if (customers < ENOUGH || again > 0 || sum(back.map((row) => row.customers)) > 0) return;
  warn('W_ID_PER_ORDER', { customers }, customers);
}

/** The measured period beside the one before; says where there is none, or not all of it. */
async function askedOf(context: Context, { firstDay }: Known): Promise<Question> {
  const question = await questionOf(context.frame.period, context);
  const { before, whole } = question;
  // Contracts tell of the days before they were loaded: nothing is short.
  if (!context.has('orders')) return question;
  if (before === null || firstDay === null || before.to < firstDay) context.warn('W_NO_BASE');
  else if (!whole) context.warn('W_SHORT_BASE', { from: before.from, to: before.to });
  return question;
}

function metricsOf(
  { options }: Context,
  flows: Flows,
  revenue: Flows,
  waits: readonly Waits[],
): CutMetrics<(typeof declaration)['metrics']>[] {
  const cuts = new Set([...flows.sums, ...revenue.sums, ...waits].map(({ cut }) => cut));
  const [flowsOf, revenueOf] = [flows, revenue].map(({ sums }) => groupedBy(sums, ({ cut }) => cut));
  const waitOf = new Map(waits.map((wait) => [wait.cut, wait]));
  return [...(cuts.size === 0 ? [''] : [...cuts].sort())].map((cut) => {
    const own = flowsOf!.get(cut) ?? [];
    const wait = waitOf.get(cut);
    return {
      cut,
      values: {
        retention_rate: retentionRate(own),
        ...revenueRates(revenueOf!.get(cut) ?? []),
        new_customers: newCustomers(own),
        reactivated_customers: reactivatedCustomers(own),
        repeat_rate: repeatRate(wait, options.repeat_days),
        days_to_second: daysToSecond(wait),
      },
    };
  });
}

function gridTables(context: Context, known: Known): Pick<Tables, 'cohorts' | 'pooled'> {
  const grid = once(() => gridOf(context, known));
  return {
    cohorts: async () => cohortRows(await grid(), context.options),
    pooled: async () => pooledRows(await grid(), context.options),
  };
}

const FLOW_ORDER = ['kept', 'lost', 'switched', 'reactivated', 'unseen', 'new'];

function flowTables(
  context: Context,
  flows: Flows,
  revenue: Flows,
  basis: string,
): Pick<Tables, 'flows' | 'comparison'> {
  const listed = [
    ...(revenue === flows ? [] : flows.sums.map((row) => ({ ...row, basis: 'orders' }))),
    ...revenue.sums.map((row) => ({ ...row, basis })),
  ]
    .filter(({ flow }) => flow !== 'none')
    .sort(
      (a, b) =>
        (a.cut < b.cut ? -1 : a.cut > b.cut ? 1 : 0) ||
        a.basis.localeCompare(b.basis, 'en') ||
        FLOW_ORDER.indexOf(a.flow) - FLOW_ORDER.indexOf(b.flow),
    );
  const knows = (of: string) => of !== 'orders' || context.has('orders', 'amount');
  return {
    flows: () =>
      listed.map((row) => ({
        __cut: row.cut,
        basis: row.basis,
        flow: row.flow,
        customers: row.customers,
        revenue_before: knows(row.basis) ? row.revenueBefore : null,
        revenue_now: knows(row.basis) ? row.revenueNow : null,
      })),
    comparison: () => comparisonRows(context, flows, revenue),
  };
}

function projectionTables(context: Context, known: Known): Pick<Tables, 'projection' | 'projection_test'> {
  if (!contractsApply(context)) return { projection: () => [], projection_test: () => [] };
  const renewals = once(() => renewalsOf(context, known));
  return {
    projection: async () => projectionRows(await renewals(), context.options),
    projection_test: async () => projectionTest(context, await renewals()),
  };
}
