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
