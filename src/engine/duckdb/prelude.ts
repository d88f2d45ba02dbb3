import type { Helper } from '../../model/helpers.js';

/**
 * Trino's spellings that DuckDB lacks or reads otherwise, as macros: the `.sql` files are written in Trino's.
 * `date_diff` counts elapsed units as Trino does; DuckDB's own counts boundaries crossed.
 */
const TRINO_SPELLINGS: readonly string[] = [
  `date_diff(unit, a, b) AS date_sub(unit, CAST(a AS TIMESTAMP), CAST(b AS TIMESTAMP))`,
  `date_add(unit, n, d) AS CASE unit
     WHEN 'day' THEN CAST(CAST(d AS DATE) + to_days(CAST(n AS INTEGER)) AS DATE)
     WHEN 'week' THEN CAST(CAST(d AS DATE) + to_days(CAST(7 * n AS INTEGER)) AS DATE)
     WHEN 'month' THEN CAST(CAST(d AS DATE) + to_months(CAST(n AS INTEGER)) AS DATE)
     WHEN 'quarter' THEN CAST(CAST(d AS DATE) + to_months(CAST(3 * n AS INTEGER)) AS DATE)
     WHEN 'year' THEN CAST(CAST(d AS DATE) + to_months(CAST(12 * n AS INTEGER)) AS DATE)
     ELSE error('date_add: unit not known: ' || unit) END`,
  // DuckDB's own is null where nothing is counted, Trino's 0.
  `count_if(x) AS count(CASE WHEN x THEN 1 END)`,
  `day_of_week(d) AS isodow(d)`,
  `bitwise_or_agg(x) AS bit_or(x)`,
  `bitwise_left_shift(x, n) AS (x << n)`,
  `bitwise_and(a, b) AS (a & b)`,
  `bitwise_or(a, b) AS (a | b)`,
  `regexp_like(s, pattern) AS regexp_matches(s, pattern)`,
  `json_text_list(j) AS from_json(j, '["VARCHAR"]')`,
  `json_number_list(j) AS from_json(j, '["DOUBLE"]')`,
  `json_decimal_list(j) AS CAST(from_json(j, '["VARCHAR"]') AS DECIMAL(38,4)[])`,
];

const macro = (spelled: string) => `CREATE OR REPLACE MACRO ${spelled}`;

export const helperMacro = (helper: Helper): string =>
  macro(
    `${helper.name}(${helper.parameters.map((p) => p.name).join(', ')}) AS CAST(${helper.body} AS ${helper.returns})`,
  );

/** The statements that make DuckDB read the portable SQL. */
export const preludeStatements = (helpers: readonly Helper[]): string[] => [
  ...TRINO_SPELLINGS.map(macro),
  ...helpers.map(helperMacro),
];
