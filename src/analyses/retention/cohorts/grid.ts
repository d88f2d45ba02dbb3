import type { Relation, Sql, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { isAboutCustomers } from '../../../model/customer-grain.js';
import { usualGapOf } from '../../../model/facts/usual_gap/index.js';
import { rateColumns } from '../../../parts/rates.js';
import type { Context, Known } from '../basis/context.js';
import { type CohortGrain, grainOfGap, periodsOf, placesByDay, type Span } from '../basis/periods.js';
import type declaration from '../index.js';
import cellsSql from './cells.sql';
import cohortRevenueSql from './cohort-revenue.sql';
import lineMaskSql from './line-mask.sql';
import lineMaskNetSql from './line-mask-net.sql';
import maskSql from './mask.sql';
import { monthMask } from './month-mask.js';
import patternSql from './pattern.sql';
import patternMasksSql from './pattern-masks.sql';
import patternPlainSql from './pattern-plain.sql';
import sizesSql from './sizes.sql';

type Cohorts = TableRows<(typeof declaration)['tables']['cohorts']>;
type Pooled = TableRows<(typeof declaration)['tables']['pooled']>;

/** Grains of whole calendar months. */
export const MONTHLY: ReadonlySet<CohortGrain> = new Set(['month', 'quarter', 'year']);

/** Periods whose activity one integer of SQL can hold, a bit each, without touching the sign. */
const WORD = 62;

interface Cohort {
  readonly cut: string;
  readonly place: number;
  readonly customers: number;
  readonly truncated: boolean;
  /** Customers last active in the period at this place, for the unbounded count. */
  readonly lastActive: ReadonlyMap<number, number>;
}

interface Cell {
  readonly cohort: Cohort;
  readonly place: number;
  readonly retained: number;
  readonly revenue: Decimal | null;
  readonly entryRevenue: Decimal | null;
  readonly complete: boolean;
}

export interface Grid {
  readonly periods: readonly Span[];
  readonly cells: readonly Cell[];
}

/** The cohort grid of the full history, with the cells whose period lies in the measured one. */
export async function gridOf(context: Context, known: Known): Promise<Grid> {
  if (known.firstDay === null) return { periods: [], cells: [] };
  const { frame, fiscalYearStart, sql, options } = context;
  const grain = await grainOf(context, known);
  const calendar = { weekStart: frame.week_start, fiscalYearStart };
  const periods = periodsOf(grain, known.firstDay, known.until, calendar);
  const days = placesByDay(periods, known.firstDay, known.until);
  const byDay = sql.given('day_period', days, { day: 'date', period: 'integer' });
  const pattern = await patternOf(context, known, { grain, spans: periods }, byDay);
  const cohorts = cohortsOf(context, known, periods, await sql.rows(sizesSql, {}, { pattern }));
  const shown = [...periods.keys()].filter((place) => periods[place]!.to >= frame.period.from);
  const asked = sql.given(
    'asked',
    shown.map((period) => ({ period })),
    { period: 'integer' },
  );
  const counts =
    options.counting === 'bounded'
      ? byCell(await asked.rows(cellsSql, {}, { pattern }), 'customers')
      : new Map<string, unknown>();
  const revenue =
    options.measure === 'revenue'
      ? byCell(await byDay.rows(cohortRevenueSql, {}, { history: known.history }), 'revenue')
      : new Map<string, unknown>();
  const cells = cohorts.flatMap((cohort) =>
    shown
      .filter((place) => place >= cohort.place)
      .map((place): Cell => {
        const at = (where: number) =>
          options.measure === 'revenue'
            ? ((revenue.get(keyOf(cohort.cut, cohort.place, where)) ?? Decimal.zero) as Decimal)
            : null;
        return {
          cohort,
          place,
          retained:
            options.counting === 'bounded'
              ? amountOf(counts.get(keyOf(cohort.cut, cohort.place, place)) as number | undefined)
              : activeFrom(cohort, place),
          revenue: at(place),
          entryRevenue: at(cohort.place),
          complete: periods[place]!.to <= known.until,
        };
      }),
  );
  return { periods, cells };
}

async function grainOf(context: Context, { history }: Known): Promise<CohortGrain> {
  const asked = context.options.cohort_grain;
  if (asked !== 'auto') return asked;
  const gap = await usualGapOf(context.sql, history);
  const grain = grainOfGap(gap);
  context.warn('W_GRAIN', { grain, days: gap === null ? '–' : gap.toFixed(0) });
  return grain;
}

/** The leanest of the texts that answers: most of the time goes into the one pass over the order lines. */
async function patternOf(
  { options, frame, has }: Context,
  { history, firstDay, isHabitual }: Known,
  periods: { readonly grain: CohortGrain; readonly spans: readonly Span[] },
  byDay: Sql,
): Promise<Relation> {
  const pattern = (text: string) => byDay.relation(patternSql, {}, { history, line_mask: { text } });
  if (options.active === 'net_positive') return pattern(lineMaskNetSql);
  const isLean = frame.where.length === 0 && periods.spans.length <= WORD;
  const ofMonths = isHabitual && MONTHLY.has(periods.grain) ? monthMask(periods.spans, firstDay!) : undefined;
  const masks =
    ofMonths === undefined ? { customer_mask: { text: maskSql } } : { history, customer_mask: { text: ofMonths } };
  if (isLean && frame.by.length === 0 && !has('customers', 'acquired_on')) {
    return byDay.relation(patternPlainSql, {}, masks);
  }
  if (!isLean || !isAboutCustomers(frame, has) || frame.by.some((name) => name.includes('('))) {
    return pattern(lineMaskSql);
  }
  const known = ofMonths === undefined ? { customer_mask: await byDay.relation(maskSql) } : masks;
  return byDay.relation(patternMasksSql, { first_day: firstDay }, known);
}

function cohortsOf(context: Context, known: Known, periods: readonly Span[], rows: readonly Row[]): Cohort[] {
  const found = new Map<string, { cut: string; place: number; last: Map<number, number>; undated: number }>();
  let older = 0;
  for (const row of rows) {
    if (row.older === true) {
      older += amountOf(row.customers);
      continue;
    }
    const [cut, place] = [String(row.__cut), amountOf(row.cohort)];
    const key = keyOf(cut, place, place);
    const cohort = found.get(key) ?? { cut, place, last: new Map<number, number>(), undated: 0 };
    cohort.last.set(amountOf(row.last_period), amountOf(row.customers));
    cohort.undated += amountOf(row.undated);
    found.set(key, cohort);
  }
  if (older > 0 && context.frame.by.length === 0) context.warn('W_OLDER_THAN_DATA', { day: known.firstDay }, older);
  const cohorts = [...found.values()].map(({ cut, place, last, undated }) => ({
    cut,
    place,
    customers: [...last.values()].reduce((a, b) => a + b, 0),
    // The data begin within the first period: whoever is of unknown age in it may be an old customer.
    truncated: place === 0 && undated > 0,
    lastActive: last,
  }));
  if (cohorts.some(({ truncated }) => truncated)) context.warn('W_TRUNCATED', { cohort: periods[0]!.from });
  return cohorts;
}

const keyOf = (cut: string, cohort: number, place: number): string => `${cohort} ${place} ${cut}`;

const byCell = (rows: readonly Row[], column: string): Map<string, unknown> =>
  new Map(rows.map((row) => [keyOf(String(row.__cut), amountOf(row.cohort), amountOf(row.period)), row[column]]));

/** Customers active in the period or any later one up to the end. */
function activeFrom({ lastActive }: Cohort, place: number): number {
  let customers = 0;
  for (const [last, count] of lastActive) if (last >= place) customers += count;
  return customers;
}

export function cohortRows({ periods, cells }: Grid, { min_n }: Context['options']): Cohorts {
  return cells.map(({ cohort, place, retained, revenue, entryRevenue, complete }) => ({
    __cut: cohort.cut,
    cohort: periods[cohort.place]!.from,
    age: place - cohort.place,
    period: periods[place]!.from,
    at_risk: cohort.customers,
    retained,
    ...rateColumns(retained, cohort.customers, min_n),
    revenue,
    revenue_share: entryRevenue === null ? null : shareOf(revenue?.toNumber() ?? 0, entryRevenue.toNumber()),
    complete,
    truncated: cohort.truncated,
  }));
}

/**
 * One row per cut and age: sum over sum of the cohorts whose period of that age is complete; truncated cohorts only where
 * there is no other.
 */
export function pooledRows({ cells }: Grid, { min_n, measure }: Context['options']): Pooled {
  const clean = new Set(cells.filter(({ cohort }) => !cohort.truncated).map(({ cohort }) => cohort.cut));
  const pooled = cells.filter(({ complete, cohort: { cut, truncated } }) => complete && !(truncated && clean.has(cut)));
  const groups = groupedBy(pooled, ({ cohort: { cut, place: entry }, place }) => keyOf(cut, 0, place - entry));
  const rows = [...groups.values()].map((group) => {
    const total = (pick: (cell: Cell) => number) => group.reduce((whole, cell) => whole + pick(cell), 0);
    const [atRisk, retained] = [total(({ cohort }) => cohort.customers), total((cell) => cell.retained)];
    return {
      __cut: group[0]!.cohort.cut,
      age: group[0]!.place - group[0]!.cohort.place,
      cohorts_pooled: group.length,
      at_risk: atRisk,
      retained,
      ...rateColumns(retained, atRisk, min_n),
      revenue_share:
        measure === 'revenue'
          ? shareOf(
              total(({ revenue }) => revenue?.toNumber() ?? 0),
              total(({ entryRevenue }) => entryRevenue?.toNumber() ?? 0),
            )
          : null,
    };
  });
  return rows.sort((a, b) => (a.__cut < b.__cut ? -1 : a.__cut > b.__cut ? 1 : a.age - b.age));
}

const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
