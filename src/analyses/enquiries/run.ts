import type { CutMetrics, Run, Series } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { pointsPerPeriod } from '../../model/prefix/period-cut.js';
import { metricsPerCut, rowsPerCut } from '../../parts/cuts.js';
import { rateMetric } from '../../parts/rates.js';
import { type Context, type Ground, groundOf } from './basis/context.js';
import { burstRows, lastWeekOf, type Weekly, weeklyOf } from './bursts/weeks.js';
import { customerRows, customersThere, kindsOfCustomers, thereOf } from './customers_of_topic/rows.js';
import { LEAST_WEEKS } from './forecast/forecast.js';
import { forecastRows, historyRows } from './forecast/rows.js';
import { hourRows } from './hours/hours.js';
import type declaration from './index.js';
import { changesOf, outcomeRows } from './outcomes/rows.js';
import { LEAST, topicRows } from './topics/rows.js';
import { type Part, partsOf, total } from './topics/sums.js';

export { headline } from './headline.js';

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

function valuesOf(parts: readonly Part[], customers: number | null): Values {
  const sums = total(parts);
  const isKnown = customers !== null && customers > 0 && sums.with_customer > 0;
  return {
    enquiries: { value: sums.cases },
    per_100_customers: { value: isKnown ? (100 * sums.with_customer) / customers : null },
    solved_at_first: rateMetric(sums.helped, sums.again + sums.helped, LEAST, sums.again_later),
    leads_to_complaint: rateMetric(sums.complaint_yes, sums.complaint_n, LEAST, sums.complaint_later),
    leads_to_order: rateMetric(sums.order_yes, sums.order_n, LEAST, sums.order_later),
  };
}

/** Cases without a customer, or of one who came later, are in the topics and in no rate per customer. */
async function warnOfCustomers(
  context: Context,
  ground: Ground,
  kind: Awaited<ReturnType<typeof kindsOfCustomers>>,
): Promise<void> {
  const rows = (await thereOf(context, ground, kind)).filter(
    ({ __cut }) => context.frame.by.length > 0 || __cut === '',
  );
  const sum = (name: string): number => rows.reduce((all, row) => all + amountOf(row[name]), 0);
  const [nobody, others, there] = [sum('nobody'), sum('others'), sum('there')];
  if (nobody > 0) context.warn('W_NO_CUSTOMER', { cases: nobody, share: nobody / (nobody + others + there) }, nobody);
  if (others > 0) context.warn('W_NOT_THERE', { cases: others }, others);
}

/** Enquiries of all departments and channels pooled: about what, of whom, when, with what after them, and how many to come. */
export const run: Run<typeof declaration> = async (context) => {
  const { frame, options } = context;
  const ground = await groundOf(context);
  const parts = await partsOf(context, ground);
  const kind = await kindsOfCustomers(context);
  const { sizes, all } = await customersThere(context, kind);
  await warnOfCustomers(context, ground, kind);
  const weeks: ReadonlyMap<string, Weekly> = await weeklyOf(context);
  const covered = weeks.get('')?.covered.filter(Boolean).length ?? 0;
  if (context.wants('forecast') && frame.by.length === 0 && covered < LEAST_WEEKS)
    context.warn('W_FEW_WEEKS', { weeks: covered });
  return {
    metrics: metricsPerCut(parts, (own) => valuesOf(own, all), frame.by.length === 0),
    tables: {
      topics: () =>
        rowsPerCut(parts, (own, cut) => topicRows(own, { cut, customers: all, lastWeek: lastWeekOf(weeks.get(cut)) })),
      customers_of_topic: () => customerRows(context, ground, kind, sizes),
      hours: () => hourRows(context, ground),
      bursts: () => [...weeks].flatMap(([cut, own]) => burstRows(cut, own, frame.period.from)),
      outcomes: async () => {
        const changes = await changesOf(context, ground);
        return rowsPerCut(parts, (own, cut) => outcomeRows(cut, own, changes.get(cut) ?? null));
      },
      forecast: () => rowsPerCut(parts, (own, cut) => forecastRows(cut, weeks.get(cut), own, options.shrinkage)),
      history: () => rowsPerCut(parts, (_, cut) => historyRows(cut, weeks.get(cut))),
    },
    rows: { used: total(parts).cases, excluded: 0 },
  };
};

/** Enquiries and what came after them, for each period in which there were any. */
export const series: Series<typeof declaration> = async (context) => {
  const { perPeriod, grain, asStood } = context;
  const sliced = { ...context, sql: perPeriod };
  const parts = await partsOf(sliced, await groundOf(sliced, { grain, as_stood: asStood }));
  const points = pointsPerPeriod(metricsPerCut(parts, (own) => valuesOf(own, null), false));
  return points.filter(({ metric }) => metric !== 'per_100_customers');
};
