import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { MONTH_DAYS } from '../../../core/time/duration.js';
import { addDays, addMonths, daysBetween, endOf, startOf } from '../../../core/time/period.js';
import { chanceAtLeast, type GammaUnit, sumAhead } from '../../../stats/forecast/gamma-sums.js';
import type { Attained } from '../attainment/attainment.js';
import type { Context, Facts, Person } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';
import monthlySql from './monthly.sql';
import { type Months, ratesOf } from './rates.js';

const MONTHS = 12;

/** Bookings of one rep: the year so far, and the whole months behind it. Money. */
interface History extends Months {
  readonly booked: number;
}

/** Plan of the calendar year of as-of against what the last twelve months, carried on, would bring; and the quota they would suggest. */
export async function planRows(
  { sql, frame }: Context,
  { credit, people }: Facts,
  quotas: readonly Attained[],
): Promise<Rows<'plan'>> {
  if (credit === undefined) return [];
  const lastEnd =
    endOf('month', frame.as_of) === frame.as_of ? frame.as_of : addDays(startOf('month', frame.as_of), -1);
  const firstMonth = addMonths(addDays(lastEnd, 1), -MONTHS);
  const year = `${frame.as_of.slice(0, 4)}-01-01`;
  const since = year < firstMonth ? year : firstMonth;
  const [data] = await sql.rows('SELECT min(ordered_on) AS first FROM all_orders ORDER BY 1');
  const dataFrom = String(data?.first ?? since);
  const rows = await sql.rows(monthlySql, { since, until: frame.as_of }, { credit });
  const byCut = groupedBy(rows, (row) => String(row.__cut));
  return [...byCut.keys()].sort().flatMap((cut) => {
    const byRep = groupedBy(byCut.get(cut)!, (row) => String(row.rep_id));
    const selling = [...byRep.keys()];
    const planned = quotas.flatMap((quota) =>
      quota.cut === cut && quota.scope.rep_id !== null ? [quota.scope.rep_id] : [],
    );
    const histories = [...new Set([...selling, ...planned])]
      .sort()
      .filter((rep) => stillThere(people.get(rep), frame.as_of))
      .map((rep) => {
        const own = new Map((byRep.get(rep) ?? []).map((row) => [String(row.month), amountOf(row.bookings)]));
        return historyOf(rep, own, { year, dataFrom, lastEnd, hired: people.get(rep)?.hired ?? null });
      });
    const rates = ratesOf(histories);
    return histories.map((history) =>
      planRow(cut, history, rates.get(history.rep), plannedFor(quotas, cut, history.rep, year), frame.as_of, people),
    );
  });
}

const stillThere = (person: Person | undefined, asOf: string): boolean =>
  person?.left === undefined || person.left === null || person.left > asOf;

function historyOf(
  rep: string,
  bookings: ReadonlyMap<string, number>,
  bounds: { year: string; dataFrom: string; lastEnd: string; hired: string | null },
): History {
  const months: number[] = [];
  for (let back = 1; back <= MONTHS; back++) {
    const month = addMonths(addDays(bounds.lastEnd, 1), -back);
    if ((bounds.hired !== null && month < bounds.hired) || month < bounds.dataFrom) break;
    months.push(bookings.get(month) ?? 0);
  }
  const booked = [...bookings].reduce((sum, [month, value]) => (month >= bounds.year ? sum + value : sum), 0);
  return { rep, booked, months };
}

/** Revenue quotas of a rep that lie in the year, and the day the last of them ends. */
function plannedFor(quotas: readonly Attained[], cut: string, rep: string, year: string) {
  const own = quotas.filter(
    (quota) =>
      quota.cut === cut &&
      quota.measure === 'revenue' &&
      quota.scope.rep_id === rep &&
      Object.values(quota.scope).filter((value) => value !== null).length === 1 &&
      quota.from >= year &&
      quota.to <= `${year.slice(0, 4)}-12-31` &&
      quota.target !== null,
  );
  const plan = own.length === 0 ? null : own.reduce((sum, { target }) => sum + target!, 0);
  const last =
    own
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  return { plan, last };
}

function planRow(
  cut: string,
  { rep, booked, months }: History,
  rate: GammaUnit | undefined,
  { plan, last }: { plan: number | null; last: string },
  asOf: string,
  people: Facts['people'],
): Rows<'plan'>[number] {
  const left = daysBetween(asOf, `${asOf.slice(0, 4)}-12-31`) / MONTH_DAYS;
  const projected = rate === undefined ? null : booked + rate.mean * left;
  const start = last > asOf ? addDays(last, 1) : addDays(endOf('quarter', asOf), 1);
  const end = endOf('quarter', start);
  const length = (daysBetween(start, end) + 1) / MONTH_DAYS;
  const next = rate === undefined ? null : sumAhead(rate, length);
  return {
    __cut: cut,
    rep_id: rep,
    name: people.get(rep)?.name ?? null,
    plan,
    booked,
    run_rate: rate?.mean ?? null,
    projected,
    gap: plan === null || projected === null ? null : projected - plan,
    required_a_month: plan === null || left === 0 ? null : Math.max(0, plan - booked) / left,
    p_hit: plan === null || rate === undefined ? null : chanceAtLeast(rate, left, plan - booked),
    next_start: next === null ? null : start,
    next_end: next === null ? null : end,
    next_quota: next?.median ?? null,
    low: next?.low ?? null,
    high: next?.high ?? null,
    months: months.length,
    assumes: rate === undefined ? 'too_few_months' : 'run_rate',
  };
}
