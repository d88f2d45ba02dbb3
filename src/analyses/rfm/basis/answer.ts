/** What is asked of scored customers at once: on a cluster each question plans and reads anew. */
export interface Parts {
  /** Medians of segments: `step`, as `stepsFact` gives it. */
  readonly medians: boolean;
  /** Lines of the period: `coverage`, as `linesCounted` gives it. */
  readonly lines: boolean;
}

const STATE = `SELECT 'state' AS part, __cut, r, f, m, segment, customers, orders, revenue_net,
  CAST(NULL AS varchar) AS measure, CAST(NULL AS decimal(38,4)) AS value,
  CAST(NULL AS bigint) AS below, CAST(NULL AS bigint) AS placed, CAST(NULL AS bigint) AS population
FROM state`;

const STEP = `SELECT 'step' AS part, __cut, CAST(NULL AS bigint) AS r, CAST(NULL AS bigint) AS f, CAST(NULL AS bigint) AS m, segment,
  CAST(NULL AS bigint) AS customers, CAST(NULL AS bigint) AS orders, CAST(NULL AS decimal(38,4)) AS revenue_net,
  measure, value, below, placed, population
FROM step`;

/** `customers`, `orders` and `population` are what `lines`, `named` and `priced` are of lines. */
const LINES = `SELECT 'lines' AS part, CAST(NULL AS varchar) AS __cut, CAST(NULL AS bigint) AS r, CAST(NULL AS bigint) AS f, CAST(NULL AS bigint) AS m,
  CAST(NULL AS varchar) AS segment,
  lines AS customers, named AS orders, CAST(NULL AS decimal(38,4)) AS revenue_net,
  CAST(NULL AS varchar) AS measure, CAST(NULL AS decimal(38,4)) AS value,
  CAST(NULL AS bigint) AS below, CAST(NULL AS bigint) AS placed, priced AS population
FROM coverage`;

/** Rows of states, of steps and of lines, told apart by `part`. */
export const answerSql = ({ medians, lines }: Parts): string =>
  `${[STATE, ...(medians ? [STEP] : []), ...(lines ? [LINES] : [])].join('\nUNION ALL\n')}
ORDER BY part, __cut, r, f, m, segment, measure, value`;
