import { numberOf } from '../../../core/cell.js';
import { weekShift } from '../../../core/time/period-days.js';
import { uChart } from '../../../stats/control/control-chart.js';
import { type Context, hasExposure, windowOf } from '../basis/context.js';
import type { Weekly, Weeks } from '../basis/weeks.js';
import casesSql from './cases.sql';
import soldSql from './sold.sql';

const THOUSAND = 1000;
/** Fewer points do not tell how far rates of themselves spread. */
const LEAST_POINTS = 20;

/** What was sold in each week, or cases in it, by cut and week; null where none can be told. */
async function exposures(context: Context, since: string): Promise<Map<string, number> | null> {
  const { sql, options } = context;
  if (!hasExposure(context)) return null;
  const rows = await sql.rows(options.per === 'cases' ? casesSql : soldSql, {
    since,
    until: windowOf(context).until,
    shift_days: weekShift(context.frame.week_start),
  });
  return new Map(rows.map((row) => [`${row.__cut} ${row.week}`, numberOf(row[options.per]) ?? 0]));
}

/** Complaints of every whole week of the period with limits of chance, and with those widened by how far rates spread of themselves. */
export async function weekRows(context: Context, weeks: Weeks, weekly: ReadonlyMap<string, Weekly>) {
  const { since } = windowOf(context);
  const first = weeks.starts.findIndex((start) => start >= since);
  if (first < 0) return [];
  const sizes = await exposures(context, weeks.starts[first]!);
  return [...weekly].flatMap(([cut, { cells }]) => {
    const rows = weeks.starts.slice(first).flatMap((start, i) => {
      if (!weeks.covered[first + i]) return [];
      const events = cells.reduce((sum, { counts }) => sum + counts[first + i]!, 0);
      return [{ week: start, events, size: sizes === null ? 1 : (sizes.get(`${cut} ${start}`) ?? 0) }];
    });
    return chartRows(cut, rows, sizes !== null);
  });
}

function chartRows(cut: string, rows: readonly { week: string; events: number; size: number }[], isRate: boolean) {
  const plain = uChart(rows);
  const judged = rows.length >= LEAST_POINTS && (plain?.sigmaZ ?? 0) > 0;
  // Limits are widened by the spread, never narrowed.
  const wide = judged && plain!.sigmaZ! > 1 ? uChart(rows, { laney: true }) : plain;
  const z =
    plain === null ? [] : rows.map(({ events, size }) => (events - plain.centre * size) ** 2 / (plain.centre * size));
  const known = z.filter(Number.isFinite);
  const dispersion = known.length > 1 ? known.reduce((a, b) => a + b, 0) / (known.length - 1) : null;
  const scaled = (value: number | null | undefined) =>
    isRate && value !== null && value !== undefined ? THOUSAND * value : null;
  return rows.map(({ week, events, size }, i) => ({
    __cut: cut,
    week,
    complaints: events,
    exposure: isRate ? size : null,
    rate: scaled(plain?.points[i]?.value),
    centre: scaled(plain?.centre),
    limit_low: scaled(plain?.points[i]?.low),
    limit_high: scaled(plain?.points[i]?.high),
    beyond: plain?.points[i]?.signal ?? false,
    primed_low: scaled(wide?.points[i]?.low),
    primed_high: scaled(wide?.points[i]?.high),
    beyond_primed: wide?.points[i]?.signal ?? false,
    sigma_z: judged ? plain!.sigmaZ : null,
    dispersion: judged ? dispersion : null,
  }));
}
