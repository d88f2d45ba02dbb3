import type { MetricValue, Series } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import type { Period } from '../../core/result.js';
import { earlier } from '../../core/time/period-days.js';
import { askedFlows, type Question, questionOf } from '../../model/customer-flows/index.js';
import { basisOf, type Context, knownOf, ruledBy } from './basis/context.js';
import type declaration from './index.js';
import { newCustomers, reactivatedCustomers, retentionRate, revenueRates } from './metrics/metrics.js';

/** Each period of the grain beside the one before it; all in one pass over the orders. */
export const series: Series<typeof declaration> = async (context) => {
  const known = await knownOf(context, false);
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
  const { frame, periods } = context;
  const until = earlier(frame.period.to, frame.as_of);
  const asked = periods
    .filter((period) => period.from <= until)
    .map(async (period) => {
      const from = [period.from, frame.period.from].sort()[1]!;
      const to = earlier(period.to, until);
      // A frame of one unit keeps its name: before February lies all of January.
      const whole = from === frame.period.from && to === until;
      const asked = whole ? frame.period : { from, to, complete: true, label: `${from}..${to}` };
      return { ...(await questionOf(asked, context)), start: period.from };
    });
  return Promise.all(asked);
}
