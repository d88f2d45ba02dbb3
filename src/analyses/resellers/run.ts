import type { Makers, Run } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { flatMapBreathing } from '../../core/process/breathe.js';
import { earlier } from '../../core/time/period-days.js';
import { reachOf } from '../../model/reach.js';
import { monthAfter, monthEnd } from '../../parts/monthly-history.js';
import { type Bounds, boundsOf, type Context, type Evidence, evidenceOf } from './basis/evidence.js';
import unnamedSql from './basis/unnamed.sql';
import { concentrationRows } from './concentration/concentration.js';
import { demandRows } from './demand/demand.js';
import { forecastRows, historyRows, modelRows, type Outlook, outlookOf, REACH } from './forecast/forecasts.js';
import type declaration from './index.js';
import { metricsOf } from './metrics/metrics.js';
import { planRows, type Quota, quotasOf, targetsOf } from './plan/targets.js';
import { scorecardRows } from './scorecard/scorecard.js';
import { parseWeights } from './scorecard/weights.js';
import { shelfRows } from './shelf/shelf.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Resellers of the period: scorecard, what they will sell and take, how likely targets are, who is about to stop. */
export const run: Run<typeof declaration> = async (context) => {
  const weights = parseWeights(context.options.weights);
  const { sql, frame, options } = context;
  const bounds = await boundsOf(context);
  const evidence = await evidenceOf(context, bounds);
  const outlooks = await flatMapBreathing(evidence, async (one) => [await outlookOf(one, options)]);
  const reach = monthEnd(monthAfter(bounds.last, REACH));
  const quotas = await quotasOf(context, evidence, frame.period.from, reach);
  warnOf(context, bounds, evidence, outlooks, quotas);
  warnOfStrangers(context);
  const targets = evidence.map(({ cut }) => targetsOf(quotas, cut, frame.period.from, frame.period.to));
  const [counts] = await sql.rows(unnamedSql, {
    since: frame.period.from,
    until: earlier(frame.period.to, frame.as_of),
  });
  return {
    metrics: evidence.map((one, index) => metricsOf(one, outlooks[index]!, targets[index]!, context)),
    tables: {
      scorecard: () => evidence.flatMap((one, index) => scorecardRows(one, targets[index]!, weights)),
      ...otherTables(context, bounds, evidence, outlooks, quotas),
    },
    rows: { used: amountOf(counts?.through_resellers), excluded: 0 },
  };
};

function otherTables(
  context: Context,
  bounds: Bounds,
  evidence: readonly Evidence[],
  outlooks: readonly Outlook[],
  quotas: readonly Quota[],
): Omit<Makers<typeof declaration>, 'scorecard'> {
  const { options, frame } = context;
  const months = { from: frame.period.from, last: bounds.last, asOf: frame.as_of };
  return {
    forecast: () => outlooks.flatMap((outlook) => forecastRows(outlook, bounds.last, options.horizon)),
    history: () => outlooks.flatMap((outlook) => historyRows(outlook, bounds.last)),
    models: () => outlooks.flatMap(modelRows),
    plan: () => outlooks.flatMap((outlook) => planRows(quotas, outlook, months)),
    demand: () => demandRows(context, bounds),
    shelf: () => shelfRows(context, evidence),
    concentration: () => evidence.flatMap(concentrationRows),
  };
}

/** Says what is about to stop, and where a forecast is less than it looks. */
function warnOf(
  { warn, frame, has, options }: Context,
  { last }: Bounds,
  evidence: readonly Evidence[],
  outlooks: readonly Outlook[],
  quotas: readonly Quota[],
): void {
  const whole = evidence.find(({ cut }) => cut === '');
  const ending = whole?.resellers.filter(({ state }) => state === 'dying' || state === 'fading') ?? [];
  if (ending.length > 0) {
    warn('W_DYING', { resellers: ending.map(({ reseller }) => reseller.id).join(', ') }, ending.length);
  }
  const forecasts = outlooks.find(({ cut }) => cut === '')?.resellers.map(({ forecast }) => forecast) ?? [];
  const because = (reason: string) => forecasts.filter((forecast) => forecast.reason === reason).length;
  if (because('loses_to_baseline') > 0) warn('W_LOSES_TO_BASELINE', {}, because('loses_to_baseline'));
  const pooled = forecasts.filter(({ model }) => model === 'pooled').length;
  if (pooled > 0) warn('W_POOLED', {}, pooled);
  const withdrawn = withdrawnOf(outlooks.find(({ cut }) => cut === ''));
  if (withdrawn > 0) warn('W_FORECAST_WITHDRAWN', { level: options.level }, withdrawn);
  if (monthEnd(last) < frame.as_of) warn('W_PARTIAL_MONTH', { month: frame.as_of.slice(0, 7) });
  if (whole?.before === null) warn('W_NO_PREVIOUS');
  const inside = targetsOf(quotas, '', frame.period.from, frame.period.to);
  if (whole !== undefined && has('quotas', 'reseller_id') && inside.size === 0) warn('W_NO_QUOTA');
}

/** Resellers whose intervals did not hold as often as they say. */
const withdrawnOf = (outlook: Outlook | undefined): number =>
  outlook?.resellers.filter(({ forecast: { group } }) => group !== null && !outlook.calibration.holds(group)).length ??
  0;

/** Says which answers a cut or filter leaves out, because their rows do not have what it is about. */
function warnOfStrangers(context: Context): void {
  for (const table of ['opportunities', 'payments', 'surveys']) {
    if (!context.has(table)) continue;
    const { by, where } = reachOf(table, 'orders', context);
    const attribute = [...by, ...where].join(', ');
    if (attribute !== '') context.warn('W_NOT_KNOWN_BY', { table, attribute });
  }
}
