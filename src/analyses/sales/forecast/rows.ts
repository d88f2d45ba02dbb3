import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addMonths, startOf } from '../../../core/time/period.js';
import { earlier } from '../../../core/time/period-days.js';
import { groupedBy as groupedText } from '../../../model/revenue-change/index.js';
import { firstWholeMonth, historyOf, lastWholeMonth, monthEnd } from '../../../parts/monthly-history.js';
import { totalOf } from '../../../parts/rates.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import spanSql from '../basis/span.sql';
import { type Context, withinOf } from '../basis/windows.js';
import type declaration from '../index.js';
import { AHEAD, type Foreseen, foresee, LEVEL, type Months } from './foresee.js';
import monthlySql from './monthly.sql';

type Forecast = TableRows<(typeof declaration)['tables']['forecast']>;
type History = TableRows<(typeof declaration)['tables']['history']>;

/** Months of the past that a forecast is seen beside: two years, so that a season is seen twice. */
const SHOWN = 24;

/** More groups of orders than these do not calibrate the total: the largest do. */
const MOST_PARTS = 20;

interface Span {
  readonly dataFrom: string;
  readonly last: string;
}

interface Ahead {
  /** The last whole month. */
  readonly last: string;
  readonly cuts: readonly { readonly cut: string; readonly months: Months }[];
}

/** From which to which month the orders are whole. */
async function spanOf({ sql, frame }: Context): Promise<Span | null> {
  const [row] = await sql.rows(spanSql, { until: frame.as_of });
  if (row?.first_on == null || row.last_on == null) return null;
  // Other tables may go on after the orders end: months without any are not known to be silent.
  const ended = monthEnd(startOf('month', String(row.last_on)));
  return { dataFrom: firstWholeMonth(String(row.first_on)), last: lastWholeMonth(earlier(frame.as_of, ended)) };
}

/** Months of a cut and of its largest groups, all to the last whole one. */
function monthsOf(rows: readonly Row[], { dataFrom, last }: Span) {
  const groups = [...groupedBy(rows, ({ name }) => JSON.stringify(name ?? null)).values()].map((own) => ({
    sales: new Map(own.map((row) => [String(row.month), amountOf(row.revenue)])),
    size: totalOf(own, 'revenue'),
  }));
  const total = new Map<string, number>();
  for (const row of rows) total.set(String(row.month), (total.get(String(row.month)) ?? 0) + amountOf(row.revenue));
  const history = (sales: ReadonlyMap<string, number>) => historyOf(sales, { joined: null, dataFrom, last }).values;
  const largest = groups.sort((a, b) => b.size - a.size).slice(0, MOST_PARTS);
  return { total: history(total), parts: largest.map(({ sales }) => history(sales)) };
}

function rowsOf(cut: string, { series, calibration }: Foreseen, last: string): Forecast {
  const { forecast } = series;
  const found = calibration.coverage(series);
  const held = found && wilsonInterval((found.covered / found.judged) * found.origins, found.origins);
  return Array.from({ length: AHEAD }, (_, step) => {
    const interval = calibration.interval(series, step);
    return {
      __cut: cut,
      month: addMonths(last, step + 1),
      forecast: forecast.steps[step]!,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      model: forecast.model,
      reason: forecast.reason as 'beats_baseline' | 'loses_to_baseline',
      baseline: forecast.baseline,
      model_error: forecast.modelError,
      baseline_error: forecast.baselineError,
      coverage: found && found.covered / found.judged,
      covered: found?.covered ?? null,
      judged: found?.judged ?? null,
      coverage_low: held?.low ?? null,
      coverage_high: held?.high ?? null,
    };
  });
}

function warnOf({ warn }: Context, { series, calibration }: Foreseen): void {
  const { forecast } = series;
  if (forecast.reason === 'loses_to_baseline') warn('W_LOSES_TO_BASELINE');
  if (forecast.group !== null && !calibration.holds(forecast.group)) warn('W_FORECAST_WITHDRAWN', { level: LEVEL });
  else if (calibration.interval(series, 0) === null) warn('W_FEW_ERRORS');
}

/** Whole months of each cut up to the last; null where there are no orders. */
export async function monthsAhead(context: Context): Promise<Ahead | null> {
  const { sql, frame, warn } = context;
  const span = await spanOf(context);
  if (span === null) return null;
  const rows = await sql.rows(groupedText(monthlySql, withinOf(context)), { until: frame.as_of });
  const cuts = [...groupedBy(rows, (row) => String(row.__cut))].sort(([a], [b]) => (a < b ? -1 : 1));
  if (monthEnd(span.last) < frame.as_of) warn('W_PARTIAL_MONTH', { month: addMonths(span.last, 1).slice(0, 7) });
  return { last: span.last, cuts: cuts.map(([cut, own]) => ({ cut, months: monthsOf(own, span) })) };
}

/** The next three months of the total and of each cut, each with the error of its model in the past and how often its intervals held. */
export function forecastRows(context: Context, ahead: Ahead | null): Forecast {
  if (ahead === null) return [];
  return ahead.cuts.flatMap(({ cut, months }) => {
    const found = foresee(months);
    if (cut === '') {
      if (found === null) context.warn('W_SHORT_HISTORY');
      else warnOf(context, found);
    }
    return found === null ? [] : rowsOf(cut, found, ahead.last);
  });
}

/** The last whole months of each cut, those without a sale as nothing. */
export function historyRows(ahead: Ahead | null): History {
  return (ahead?.cuts ?? []).flatMap(({ cut, months: { total } }) =>
    total.slice(-SHOWN).map((seen, place, shown) => ({
      __cut: cut,
      month: addMonths(ahead!.last, place + 1 - shown.length),
      seen,
    })),
  );
}
