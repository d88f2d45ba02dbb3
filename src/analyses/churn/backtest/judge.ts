import type { Fact, Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Cell, Row } from '../../../core/result.js';
import { rateColumns } from '../../../parts/rates.js';
import { areaUnderCurve } from '../../../stats/warning/area-under-curve.js';
import { WARNINGS } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import calibrationSql from './calibration.sql';
import guessSql from './guess.sql';
import judgedSql from './judged.sql';
import populationSql from './population.sql';
import rankedSql from './ranked.sql';

type Rows = TableRows<(typeof declaration)['tables']['backtest']>;

/** Customers of a cut known on a day, those who still were some, how many of these left, and how many the chances said. */
export interface Population {
  readonly cut: string;
  readonly day: string;
  readonly known: number;
  readonly still: number;
  readonly left: number;
  readonly said: number | null;
}

export async function populationsOf({ sql }: Context, all: Relation, member: Relation): Promise<Population[]> {
  const rows = await sql.whole.rows(populationSql, {}, { tested: all, member });
  return rows.map((row) => ({
    cut: String(row.__cut),
    day: String(row.day),
    known: amountOf(row.known),
    still: amountOf(row.still),
    left: amountOf(row.left_us),
    said: row.said === null ? null : amountOf(row.said),
  }));
}

/** One warning on one day (null: over all days) among the customers of a cut, as counts. */
export interface Judged {
  readonly cut: string;
  readonly warning: string;
  readonly day: string | null;
  readonly customers: number;
  readonly left: number;
  readonly listed: number;
  readonly hits: number;
  readonly reached: number;
  readonly lost: number;
  readonly foreseen: number;
  readonly doubledRanks: number;
}

/** What each warning says of each customer; a fact, so that eight rows a customer and day are stored nowhere. */
const GUESS: Fact = { text: guessSql };

/** Columns of ranked.sql; its sums of places are whole and may pass 64 bits. */
const RANKED = {
  warning: 'text',
  __cut: 'text',
  day: 'date',
  customers: 'integer',
  left_us: 'integer',
  lost: 'decimal',
  places: 'decimal',
  least: 'double',
  all_customers: 'integer',
  all_left: 'integer',
  all_places: 'decimal',
} as const;

const rankedRow = (row: Row) =>
  Object.fromEntries(Object.keys(RANKED).map((name) => [name, row[name] ?? null])) as Record<keyof typeof RANKED, Cell>;

/** Every warning's lists among the customers of `member`, each cut with a list of its own. */
export async function judgedOf(
  { sql, options }: Context,
  all: Relation,
  {
    combined,
    limits,
    hasMoney,
    member,
  }: {
    readonly combined: Relation;
    readonly member: Relation;
    readonly hasMoney: boolean;
    readonly limits: readonly { readonly day: string; readonly once: number; readonly days: number }[];
  },
): Promise<Judged[]> {
  const asked = sql.whole.given('silence_limit', limits, { day: 'date', once: 'integer', days: 'integer' });
  const params = { capacity: options.capacity, money: hasMoney };
  const using = { tested: all, combined, member, guess: GUESS };
  // A few rows a cut, handed back: in one statement with the lists the engine would keep what all warnings say of everybody, for it is
  // read twice, and a cluster has a limit of stages.
  const ranked = (await asked.rows(rankedSql, params, using)).map(rankedRow);
  const rows = await asked.given('ranked', ranked, RANKED).rows(judgedSql, params, using);
  return rows.map(judgedRow);
}

const judgedRow = (row: Row): Judged => ({
  cut: String(row.__cut),
  warning: String(row.warning),
  day: row.day === null ? null : String(row.day),
  customers: amountOf(row.customers),
  left: amountOf(row.left_us),
  listed: amountOf(row.listed),
  hits: amountOf(row.hits),
  reached: amountOf(row.reached),
  lost: amountOf(row.lost),
  foreseen: amountOf(row.foreseen),
  doubledRanks: amountOf(row.day === null ? row.all_ranks : row.day_ranks),
});

/** What came of the lists, and whom they were drawn from. */
export interface Tried {
  readonly judged: readonly Judged[];
  readonly populations: readonly Population[];
}

/** Lists against what came, over all days first, then the newest. */
export function backtestRows(basis: string, horizon: number, { judged, populations }: Tried): Rows {
  const order = (warning: string) => WARNINGS.indexOf(warning as (typeof WARNINGS)[number]);
  return [...judged]
    .sort((a, b) => byDay(a.day, b.day) || order(a.warning) - order(b.warning))
    .map((one) => ({ ...backtestRow(one, horizon, populations), basis, __cut: one.cut }));
}

const byDay = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? 1 : -1;

function backtestRow(one: Judged, horizon: number, populations: readonly Population[]): Omit<Rows[number], 'basis'> {
  const base = one.customers === 0 ? null : one.left / one.customers;
  const { rate, low, high } = rateColumns(one.hits, one.listed);
  const liftOf = (share: number | null) => (share === null || !base ? null : share / base);
  const own = populations.filter(({ cut, day }) => cut === one.cut && (one.day === null || one.day === day));
  return {
    day: one.day,
    warning: one.warning,
    customers: one.customers,
    gone: own.reduce((sum, { known, still }) => sum + known - still, 0),
    base_rate: base,
    listed: one.listed,
    left_listed: one.hits,
    left_by_chance: base === null ? null : one.listed * base,
    horizon,
    precision: rate,
    low,
    high,
    recall: one.left === 0 ? null : one.hits / one.left,
    lift: liftOf(rate),
    lift_low: liftOf(low),
    lift_high: liftOf(high),
    money_share: one.lost > 0 ? one.foreseen / one.lost : null,
    auc: areaUnderCurve({ units: one.customers, positives: one.left, doubledRanks: one.doubledRanks }),
    contacted: one.reached,
  };
}

type Calibration = TableRows<(typeof declaration)['tables']['calibration']>;

/** Tenths of customers by chance: how many left, and how many were to. */
export async function calibrationRows({ sql }: Context, all: Relation): Promise<Calibration> {
  const rows = await sql.whole.rows(calibrationSql, {}, { tested: all });
  return rows.map((row) => {
    const [customers, left] = [amountOf(row.customers), amountOf(row.left_us)];
    const { rate, low, high } = rateColumns(left, customers);
    return {
      tenth: amountOf(row.tenth),
      customers,
      chance: amountOf(row.said) / customers,
      left_share: rate,
      low,
      high,
    };
  });
}
