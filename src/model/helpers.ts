import { EXACT_MOMENT, EXACT_PRODUCT, EXACT_TRIFLE } from './exact.js';
import type { Helper } from './helper.js';

const double = (name: string) => ({ name, type: 'double' });

/** `period_start(d, grain, shift_days, shift_months)`: the first day of the period of a grain that holds d. */
export const PERIOD_START: Helper = {
  // The first day of the period of a grain that holds d: weeks begin shift_days before Monday's, years shift_months after January.
  name: 'period_start',
  parameters: [
    { name: 'd', type: 'date' },
    { name: 'grain', type: 'varchar' },
    { name: 'shift_days', type: 'bigint' },
    { name: 'shift_months', type: 'bigint' },
  ],
  returns: 'date',
  // One expression for days and weeks, one for all that begin with a month: a branch for each grain took five times as long to bind.
  body: `CASE WHEN grain = 'day' OR grain = 'week'
    THEN date_add('day', -CASE grain WHEN 'day' THEN 0 ELSE mod(day_of_week(d) - 1 + shift_days, 7) END, d)
    ELSE date_add('month', -mod(month(d) + 11 - shift_months, CASE grain WHEN 'month' THEN 1 WHEN 'quarter' THEN 3 ELSE 12 END), CAST(date_trunc('month', CAST(d AS timestamp)) AS date))
  END`,
};

/** `period_end(starts_on, grain)`: the last day of the period of a grain that begins on a day. */
export const PERIOD_END: Helper = {
  name: 'period_end',
  parameters: [
    { name: 'starts_on', type: 'date' },
    { name: 'grain', type: 'varchar' },
  ],
  returns: 'date',
  body: `CASE WHEN grain = 'day' OR grain = 'week'
    THEN date_add('day', CASE grain WHEN 'day' THEN 0 ELSE 6 END, starts_on)
    ELSE date_add('day', -1, date_add('month', CASE grain WHEN 'month' THEN 1 WHEN 'quarter' THEN 3 ELSE 12 END, starts_on))
  END`,
};

/** `is_purchase(amount, quantity)`: whether an order line is a purchase and no return, by the one rule of all analyses. Never null. */
const IS_PURCHASE: Helper = {
  name: 'is_purchase',
  parameters: [
    { name: 'amount', type: 'decimal(38,4)' },
    { name: 'quantity', type: 'decimal(18,4)' },
  ],
  returns: 'boolean',
  body: 'coalesce(amount >= 0, quantity > 0, FALSE)',
};

/** Beyond it e to the power of it is as good as infinite; an engine may call it an error. */
const LARGEST_POWER = 700;

/** ln of "gone" over "alive" of MBG/NBD (Batislam et al. 2007), as `mbgNbdAlive` of the statistics has it. */
const LOG_GONE_ODDS = 'ln(a / (b + x)) + (r + x) * ln((alpha + t) / (alpha + tx))';

/**
 * `mbg_alive(r, alpha, a, b, x, tx, t)`: P(still a customer) of one with x purchases after the first, the last at tx, seen for t, by
 * MBG/NBD with alpha, tx and t in one unit of time. Null where a parameter is.
 */
const MBG_ALIVE: Helper = {
  name: 'mbg_alive',
  parameters: ['r', 'alpha', 'a', 'b', 'x', 'tx', 't'].map(double),
  returns: 'double',
  body: `1 / (1 + exp(CASE WHEN ${LOG_GONE_ODDS} > ${LARGEST_POWER} THEN ${LARGEST_POWER} ELSE ${LOG_GONE_ODDS} END))`,
};

/**
 * `no_purchase_chance(alive, r, alpha, x, t, h)`: P(no purchase in the h after t): gone already, or not and silent for so long by a rate
 * that x purchases in t let expect.
 */
const NO_PURCHASE_CHANCE: Helper = {
  name: 'no_purchase_chance',
  parameters: ['alive', 'r', 'alpha', 'x', 't', 'h'].map(double),
  returns: 'double',
  body: '1 - alive * (1 - exp((r + x) * ln((alpha + t) / (alpha + t + h))))',
};

/** `gamma_gamma_mean(p, q, v, x, mean)`: what a purchase of one with x priced repeat days of this mean is expected to be worth, as `gammaGammaExpected`; q > 1. */
const GAMMA_GAMMA_MEAN: Helper = {
  name: 'gamma_gamma_mean',
  parameters: ['p', 'q', 'v', 'x', 'mean'].map(double),
  returns: 'double',
  body: 'p * (v + x * coalesce(mean, 0)) / (p * x + q - 1)',
};

/** Helpers of ours that every query may call. */
export const HELPERS: readonly Helper[] = [
  {
    // Null where nothing can be said, never infinity: a rate over nobody is no rate.
    name: 'ratio',
    parameters: [double('a'), double('b')],
    returns: 'double',
    body: 'CASE WHEN b = 0 THEN NULL ELSE a / b END',
  },
  EXACT_PRODUCT,
  EXACT_MOMENT,
  EXACT_TRIFLE,
  IS_PURCHASE,
  GAMMA_GAMMA_MEAN,
  MBG_ALIVE,
  NO_PURCHASE_CHANCE,
  PERIOD_START,
  PERIOD_END,
];

/** `period_start` and `period_end` for these periods, ascending, whatever the grain; a day before the first has none. */
export function periodsAmong(periods: readonly { readonly from: string; readonly to: string }[]): Helper[] {
  const starts = [...periods].reverse().map(({ from }) => `WHEN d >= DATE '${from}' THEN DATE '${from}'`);
  const ends = periods.map(({ from, to }) => `WHEN starts_on = DATE '${from}' THEN DATE '${to}'`);
  return [
    { ...PERIOD_START, body: `CASE ${starts.join(' ')} END` },
    { ...PERIOD_END, body: `CASE ${ends.join(' ')} END` },
  ];
}
