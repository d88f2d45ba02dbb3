import type { MetricValue, Series } from '../../core/analysis.js';
import { earlier } from '../../core/period-days.js';
import type { Period } from '../../core/result.js';
import { basisOf, type Context, knownOf } from './context.js';
import { contractFlows, type FlowSums, orderFlows, type Question, questionOf } from './flows.js';
import type declaration from './index.js';
import { newCustomers, reactivatedCustomers, retentionRate, revenueRates } from './metrics.js';

/** Each period of the grain beside the one before it; all in one pass over the orders. */
export const series: Series<typeof declaration> = async (context) => {
  const known = await knownOf(context);
  const questions = questionsOf(context);
  const flows = await orderFlows(context, known, questions);
  const revenue = basisOf(context) === 'contracts' ? await contractFlows(context, questions) : flows;
  const keys = new Map<string, { point: number; cut: string }>();
  for (const { point, cut } of [...flows.sums, ...revenue.sums]) keys.set(`${point} ${cut}`, { point, cut });
  return [...keys.values()].flatMap(({ point, cut }) => {
    const own = (rows: readonly FlowSums[]) => rows.filter((row) => row.point === point && row.cut === cut);
    const values: Record<string, MetricValue> = {
      retention_rate: retentionRate(own(flows.sums)),
      ...revenueRates(own(revenue.sums)),
      new_customers: newCustomers(own(flows.sums)),
      reactivated_customers: reactivatedCustomers(own(flows.sums)),
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

function questionsOf(context: Context & { readonly periods: readonly Period[] }): Asked[] {
  const { frame, periods } = context;
  const until = earlier(frame.period.to, frame.as_of);
  return periods
    .filter((period) => period.from <= until)
    .map((period) => {
      const from = [period.from, frame.period.from].sort()[1]!;
      const to = earlier(period.to, until);
      // A frame of one unit keeps its name: before month to date lie as many days of the month before.
      const whole = from === frame.period.from && to === until;
      const asked = whole ? frame.period : { from, to, complete: true, label: `${from}..${to}` };
      return { ...questionOf(asked, context), start: period.from };
    });
}
