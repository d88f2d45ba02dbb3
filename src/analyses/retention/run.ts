import type { CutMetrics, Output, Run } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import { comparisonRows } from './comparison.js';
import { basisOf, type Context, contractsApply, type Known, knownOf, numberOf } from './context.js';
import coverageSql from './coverage.sql';
import { contractFlows, type Flows, orderFlows, type Question, questionOf } from './flows.js';
import { cohortRows, gridOf, pooledRows } from './grid.js';
import type declaration from './index.js';
import { newCustomers, reactivatedCustomers, retentionRate, revenueRates } from './metrics.js';
import { projectionRows, projectionTest, renewalsOf } from './projection.js';
import { daysToSecond, repeatRate, secondRows, type Waits, waitsOf } from './second.js';

export { series } from './series.js';

type Tables = Output<typeof declaration>['tables'];

/** Who came back, by cohort and since the period before; what of their revenue stayed; when newcomers buy again. */
export const run: Run<typeof declaration> = async (context) => {
  const known = await knownOf(context);
  const questions = [askedOf(context, known)];
  const flows = await orderFlows(context, known, questions);
  const basis = basisOf(context);
  const revenue = basis === 'contracts' ? await contractFlows(context, questions) : flows;
  const waits = await waitsOf(context, known);
  const rows = await rowsUsed(context, known);
  return {
    metrics: metricsOf(context, flows, revenue, waits),
    tables: {
      ...(await gridTables(context, known)),
      ...(await flowTables(context, flows, revenue, basis)),
      ...(context.wants('second_purchase') ? { second_purchase: secondRows(waits) } : {}),
      ...(await projectionTables(context, known)),
    },
    rows,
  };
};

/** The measured period beside the one before; says where there is none, or not all of it. */
function askedOf(context: Context, { firstDay }: Known): Question {
  const question = questionOf(context.frame.period, context);
  const { before } = question;
  if (before === null || firstDay === null || before.to < firstDay) context.warn('W_NO_BASE');
  else if (before.from < firstDay) context.warn('W_SHORT_BASE', { from: before.from, first_day: firstDay });
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

async function gridTables(context: Context, known: Known): Promise<Tables> {
  if (!context.wants('cohorts') && !context.wants('pooled')) return {};
  const grid = await gridOf(context, known);
  return {
    ...(context.wants('cohorts') ? { cohorts: cohortRows(grid, context.options) } : {}),
    ...(context.wants('pooled') ? { pooled: pooledRows(grid, context.options) } : {}),
  };
}

const FLOW_ORDER = ['kept', 'lost', 'switched', 'reactivated', 'new'];

async function flowTables(context: Context, flows: Flows, revenue: Flows, basis: string): Promise<Tables> {
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
  return {
    ...(context.wants('flows')
      ? {
          flows: listed.map((row) => ({
            __cut: row.cut,
            basis: row.basis,
            flow: row.flow,
            customers: row.customers,
            revenue_before: row.revenueBefore,
            revenue_now: row.revenueNow,
          })),
        }
      : {}),
    ...(context.wants('comparison') ? { comparison: await comparisonRows(context, flows, revenue) } : {}),
  };
}

async function projectionTables(context: Context, known: Known): Promise<Tables> {
  if (!context.wants('projection') && !context.wants('projection_test')) return {};
  if (!contractsApply(context)) return { projection: [], projection_test: [] };
  const renewals = await renewalsOf(context, known);
  return {
    ...(context.wants('projection') ? { projection: projectionRows(renewals, context.options) } : {}),
    ...(context.wants('projection_test') ? { projection_test: projectionTest(context, renewals) } : {}),
  };
}

async function rowsUsed({ sql, frame, warn }: Context, { until }: Known) {
  const [row] = await sql.rows(coverageSql, { since: frame.period.from, until });
  const excluded = numberOf(row?.lines) - numberOf(row?.used);
  if (excluded > 0) warn('W_NO_CUSTOMER', { amount: String(row?.unnamed_amount) }, excluded);
  return { used: numberOf(row?.used), excluded };
}
