/** A scalar helper: a macro on DuckDB, an inline function on Trino. `body` is portable SQL over the parameter names. */
export interface Helper {
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
  }[];
  readonly returns: string;
  readonly body: string;
}

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

/** Helpers of ours that every query may call. */
export const HELPERS: readonly Helper[] = [
  {
    // Null where nothing can be said, never infinity: a rate over nobody is no rate.
    name: 'ratio',
    parameters: [double('a'), double('b')],
    returns: 'double',
    body: 'CASE WHEN b = 0 THEN NULL ELSE a / b END',
  },
  PERIOD_START,
];

/** `period_start` for periods that begin on these days, ascending, whatever the grain; a day before the first has none. */
export function periodStartAmong(starts: readonly string[]): Helper {
  const arms = [...starts].reverse().map((day) => `WHEN d >= DATE '${day}' THEN DATE '${day}'`);
  return { ...PERIOD_START, body: `CASE ${arms.join(' ')} END` };
}
