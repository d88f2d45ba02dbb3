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
];
