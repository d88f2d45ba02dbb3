/**
 * SQL of an amount shared exactly over the rows of a group: by largest remainder, in hundredths where the amount is whole in them,
 * else in ten-thousandths. `weight` is a DECIMAL of four decimals; where a group has none above nought its rows share evenly.
 * `rows` gives g (group), id (of a row), total and weight; the result gives id and part, DECIMAL(18,4).
 */
export function sharesSql(rows: string): string {
  return `SELECT id, CAST(CAST(q + CASE WHEN row_number() OVER (PARTITION BY g ORDER BY rem DESC, id) <= t - sum(q) OVER (PARTITION BY g) THEN 1 ELSE 0 END AS DECIMAL(38,0)) * unit AS DECIMAL(18,4)) AS part
    FROM (SELECT g, id, t, unit, (t * w) // sum(w) OVER (PARTITION BY g) AS q, (t * w) % sum(w) OVER (PARTITION BY g) AS rem
      FROM (SELECT g, id, CAST(total / unit AS HUGEINT) AS t, unit,
          CASE WHEN sum(w) OVER (PARTITION BY g) = 0 THEN 1 ELSE w END AS w
        FROM (SELECT g, id, total, CASE WHEN total = round(total, 2) THEN 0.0100 ELSE 0.0001 END AS unit,
          CAST(greatest(coalesce(weight, 0), 0) * 10000 AS HUGEINT) AS w FROM (${rows}))))`;
}
