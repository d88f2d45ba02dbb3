import type { TableRows } from '../../core/analysis.js';
import { amountOf, numberOf } from '../../core/cell.js';
import { Decimal } from '../../core/decimal.js';
import { firstBy, groupedBy } from '../../core/grouped.js';
import type { Cell, Row } from '../../core/result.js';
import { meanInterval, momentsFromSums } from '../../stats/intervals/mean-interval.js';
import { wilsonInterval } from '../../stats/intervals/proportion-interval.js';
import { MIN_RATE, type Ranking } from '../../stats/ranking/fair-ranking.js';
import { rankedFields } from '../../stats/ranking/ranked-fields.js';
import type { Context, Evidence, Facts } from './evidence.js';
import type declaration from './index.js';
import { countsOf, cycleDays, type Duration, winCurve, wonBy } from './win-rates.js';

export type Rows<T extends keyof (typeof declaration)['tables']> = TableRows<(typeof declaration)['tables'][T]>;

export function rankingRows({ cut }: Evidence, ranking: Ranking, { people }: Facts): Rows<'ranking'> {
  return ranking.reps.map((rep) => {
    const own = rep.trials < MIN_RATE ? null : wilsonInterval(rep.successes, rep.trials);
    return {
      __cut: cut,
      rank: rep.rank,
      rep_id: rep.rep,
      name: people.get(rep.rep)?.name ?? null,
      team: people.get(rep.rep)?.team ?? null,
      won: rep.successes,
      decided: rep.trials,
      win_rate: own?.estimate ?? null,
      low: own?.low ?? null,
      high: own?.high ?? null,
      ...rankedFields(rep),
      p_value: rep.p,
    };
  });
}

/** A ratio of two sums of money; null where the lower is nil or nothing is known. */
export const share = (part: Cell | undefined, whole: Cell | undefined): number | null => {
  const [a, b] = [numberOf(part), numberOf(whole)];
  return a === null || b === null || b === 0 ? null : a / b;
};

/** Mean days late of bills due, with its t interval; unpaid ones count up to as-of. */
export function daysLate(row: Row | undefined) {
  const bills = amountOf(row?.bills);
  const moments = momentsFromSums(bills, amountOf(row?.late_days), amountOf(row?.late_days_squared));
  return { moments, interval: moments && meanInterval(moments) };
}

export function workRows(evidence: Evidence, { people }: Facts): Rows<'work'> {
  const lists = [evidence.bookings, evidence.collections, evidence.created];
  const reps = [...new Set(lists.flatMap((rows) => rows.map((row) => String(row.rep_id))))].sort();
  const [bookedBy, collectedBy] = lists.map((rows) => firstBy(rows, (row) => String(row.rep_id)));
  const durationsBy = groupedBy(evidence.durations, ({ rep }) => rep);
  return reps.map((rep) => {
    const [booked, collected] = [bookedBy!.get(rep), collectedBy!.get(rep)];
    const durations = durationsBy.get(rep) ?? [];
    const { moments, interval } = daysLate(collected);
    return {
      __cut: evidence.cut,
      rep_id: rep,
      name: people.get(rep)?.name ?? null,
      bookings: booked?.bookings ?? null,
      orders: booked?.orders ?? null,
      customers: booked?.customers ?? null,
      discount_rate: share(booked?.discount, booked?.list_amount),
      list_amount: booked?.list_amount ?? null,
      due: collected?.due ?? null,
      collected: collected?.collected ?? null,
      collection_rate: share(collected?.collected, collected?.due),
      bills: collected?.bills ?? null,
      unpaid: collected?.unpaid ?? null,
      days_late: moments?.mean ?? null,
      low: interval ? Math.max(0, interval.low) : null,
      high: interval?.high ?? null,
      cycle_days: cycleDays(durations),
      open_deals: evidence.hasDeals ? countsOf(durations).open : null,
    };
  });
}

interface Sides {
  readonly won: number;
  readonly decided: number;
  readonly createdWon: number;
  readonly created: number;
  readonly durations: readonly Duration[];
}

/** The three definitions side by side for one rep, or for all (`rep` null). */
function definitions(
  { cut }: Evidence,
  sides: Sides,
  horizon: number,
  who: { rep_id: string | null; name: string | null },
) {
  const open = countsOf(sides.durations).open;
  const wilson = (numerator: number, denominator: number) =>
    denominator < MIN_RATE ? null : wilsonInterval(numerator, denominator);
  const curve = sides.created < MIN_RATE ? null : wonBy(winCurve(sides.durations), horizon);
  const row = (
    definition: 'closed' | 'created' | 'curve',
    rate: { estimate: number; low: number; high: number } | null,
    numerator: number | null,
    denominator: number,
    censored: number,
  ) => ({
    __cut: cut,
    ...who,
    definition,
    win_rate: rate?.estimate ?? null,
    low: rate?.low ?? null,
    high: rate?.high ?? null,
    numerator,
    denominator,
    censored,
    method: definition === 'curve' ? ('aalen_johansen' as const) : ('wilson' as const),
  });
  return [
    row('closed', wilson(sides.won, sides.decided), sides.won, sides.decided, 0),
    row('created', wilson(sides.createdWon, sides.created), sides.createdWon, sides.created, open),
    row('curve', curve, null, sides.created, open),
  ];
}

/** Sums of one cut, or of a part of it. */
export function sidesOf({ cells, created, durations }: Pick<Evidence, 'cells' | 'created' | 'durations'>): Sides {
  const add = (rows: readonly Row[], column: string) => rows.reduce((sum, row) => sum + amountOf(row[column]), 0);
  return {
    won: cells.reduce((sum, { won }) => sum + won, 0),
    decided: cells.reduce((sum, { decided }) => sum + decided, 0),
    createdWon: add(created, 'won'),
    created: add(created, 'created'),
    durations,
  };
}

const repOf = ({ rep }: { readonly rep: string }): string => rep;

export function winRateRows(evidence: Evidence, { people }: Facts, { options }: Context): Rows<'win_rates'> {
  const [cells, durations] = [groupedBy(evidence.cells, repOf), groupedBy(evidence.durations, repOf)];
  const created = groupedBy(evidence.created, (row) => row.rep_id);
  const reps = [...new Set([...cells.keys(), ...durations.keys()])];
  const partOf = (rep: string) => ({
    cells: cells.get(rep) ?? [],
    created: created.get(rep) ?? [],
    durations: durations.get(rep) ?? [],
  });
  return [
    ...definitions(evidence, sidesOf(evidence), options.horizon_days, { rep_id: null, name: null }),
    ...reps.sort().flatMap((rep) =>
      definitions(evidence, sidesOf(partOf(rep)), options.horizon_days, {
        rep_id: rep,
        name: people.get(rep)?.name ?? null,
      }),
    ),
  ];
}

export const curveRows = ({ cut, durations }: Evidence): Rows<'win_curve'> =>
  winCurve(durations).map(({ time, atRisk, open, incidence }) => ({
    __cut: cut,
    days: time,
    at_risk: atRisk,
    won: incidence[0]!.estimate,
    low: incidence[0]!.low,
    high: incidence[0]!.high,
    lost: incidence[1]!.estimate,
    open,
  }));

/** Sum of a decimal column; null where no row has a value. */
export function sumOf(rows: readonly Row[], column: string): Decimal | null {
  let sum: Decimal | null = null;
  for (const row of rows) {
    const cell = row[column];
    if (cell instanceof Decimal) sum = sum === null ? cell : sum.plus(cell);
  }
  return sum;
}
