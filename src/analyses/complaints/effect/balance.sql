-- one row per cut and whether complainants or the others who bought the same then: sums of what they are matched by
SELECT
  __cut AS __cut,
  place = 0 AS complained,
  count(*) AS n,
  sum(orders) AS orders,
  sum(CAST(orders AS bigint) * CAST(orders AS bigint)) AS orders_squared,
  sum(since_last) AS since_last,
  sum(CAST(since_last AS bigint) * CAST(since_last AS bigint)) AS since_last_squared
FROM state
GROUP BY 1, 2
ORDER BY 1, 2
