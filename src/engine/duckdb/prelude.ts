import type { Helper } from '../../model/helper.js';

/**
 * Trino's spellings that DuckDB lacks or reads otherwise, as macros: the `.sql` files are written in Trino's.
 * `date_diff` counts elapsed units as Trino does; DuckDB's own counts boundaries crossed.
 */
const TRINO_SPELLINGS: readonly string[] = [
  `date_diff(unit, a, b) AS date_sub(unit, CAST(a AS TIMESTAMP), CAST(b AS TIMESTAMP))`,
  // The day is named once: as a helper's argument it is an expression, and one copy for each unit, nested, took 20 ms to bind.
  `date_add(unit, n, d) AS CAST(CAST(d AS DATE) + CASE unit
     WHEN 'day' THEN to_days(CAST(n AS INTEGER))
     WHEN 'week' THEN to_days(CAST(7 * n AS INTEGER))
     WHEN 'month' THEN to_months(CAST(n AS INTEGER))
     WHEN 'quarter' THEN to_months(CAST(3 * n AS INTEGER))
     WHEN 'year' THEN to_months(CAST(12 * n AS INTEGER))
     ELSE error('date_add: unit not known: ' || unit) END AS DATE)`,
  // DuckDB's own is null where nothing is counted, Trino's 0.
  `count_if(x) AS count(CASE WHEN x THEN 1 END)`,
  `day_of_week(d) AS isodow(d)`,
  `cardinality(a) AS len(a)`,
  `element_at(a, n) AS list_extract(a, n)`,
  `bitwise_or_agg(x) AS bit_or(x)`,
  `bitwise_left_shift(x, n) AS (x << n)`,
  `bitwise_and(a, b) AS (a & b)`,
  `bitwise_or(a, b) AS (a | b)`,
  `regexp_like(s, pattern) AS regexp_matches(s, pattern)`,
  `json_text_list(j) AS from_json(j, '["VARCHAR"]')`,
  `json_number_list(j) AS from_json(j, '["DOUBLE"]')`,
  `json_decimal_list(j) AS CAST(from_json(j, '["VARCHAR"]') AS DECIMAL(38,4)[])`,
];

const macro = (spelled: string, kind = '') => `CREATE OR REPLACE ${kind}MACRO ${spelled}`;

export const helperMacro = (helper: Helper, kind = ''): string =>
  macro(
    `${helper.name}(${helper.parameters.map((p) => p.name).join(', ')}) AS CAST(${helper.body} AS ${helper.returns})`,
    kind,
  );

/** The statements that make DuckDB read the portable SQL. */
export const preludeStatements = (helpers: readonly Helper[]): string[] => [
  ...TRINO_SPELLINGS.map((spelled) => macro(spelled)),
  ...helpers.map((helper) => helperMacro(helper)),
];

/** What the prelude defines, in small letters. */
export const preludeNames = (helpers: readonly Helper[]): string[] =>
  [...TRINO_SPELLINGS.map((spelled) => /^\w+/.exec(spelled)![0]), ...helpers.map(({ name }) => name)].map((name) =>
    name.toLowerCase(),
  );
