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

/** Helpers of ours that every query may call. */
export const HELPERS: readonly Helper[] = [
  {
    // Null where nothing can be said, never infinity: a rate over nobody is no rate.
    name: 'ratio',
    parameters: [double('a'), double('b')],
    returns: 'double',
    body: 'CASE WHEN b = 0 THEN NULL ELSE a / b END',
  },
  {
    // The first day of the period of a grain that holds d: weeks begin shift_days before Monday's, years shift_months after January.
    name: 'period_start',
    parameters: [
      { name: 'd', type: 'date' },
      { name: 'grain', type: 'varchar' },
      { name: 'shift_days', type: 'bigint' },
      { name: 'shift_months', type: 'bigint' },
    ],
    returns: 'date',
    body: `CASE grain
      WHEN 'day' THEN d
      WHEN 'week' THEN date_add('day', -shift_days, CAST(date_trunc('week', CAST(date_add('day', shift_days, d) AS timestamp)) AS date))
      WHEN 'month' THEN CAST(date_trunc('month', CAST(d AS timestamp)) AS date)
      WHEN 'quarter' THEN date_add('month', shift_months, CAST(date_trunc('quarter', CAST(date_add('month', -shift_months, CAST(date_trunc('month', CAST(d AS timestamp)) AS date)) AS timestamp)) AS date))
      ELSE date_add('month', shift_months, CAST(date_trunc('year', CAST(date_add('month', -shift_months, CAST(date_trunc('month', CAST(d AS timestamp)) AS date)) AS timestamp)) AS date))
    END`,
  },
];
