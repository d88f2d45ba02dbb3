-- one row per customer and category stated (none for the whole): the latest statement known on the day, brought to the length of the period
WITH placed AS ( -- one row per statement that names a total; the latest of a customer and category first
  SELECT
    customer_id,
    category,
    period_start,
    coalesce(period_end, date_add('day', -1, date_add('year', 1, period_start))) AS period_end,
    total_spend,
    source,
    row_number() OVER (PARTITION BY customer_id, category ORDER BY period_start DESC, source, total_spend DESC) AS place,
    count(*) OVER (PARTITION BY customer_id) - count(category) OVER (PARTITION BY customer_id) AS wholes
  FROM all_wallets
  WHERE customer_id IS NOT NULL AND total_spend IS NOT NULL AND period_start <= CAST($until AS date)
    AND coalesce(period_end, date_add('day', -1, date_add('year', 1, period_start)))
      >= date_add('day', -CAST($stale_days AS bigint), CAST($until AS date))
)
-- Where the whole is stated, its parts are left aside.
SELECT
  customer_id,
  category,
  period_start,
  period_end,
  total_spend,
  source,
  CAST(CAST(total_spend AS double) * ratio(
    CAST(date_diff('day', CAST($since AS date), CAST($until AS date)) + 1 AS double),
    CAST(date_diff('day', period_start, period_end) + 1 AS double)
  ) AS decimal(18,4)) AS stated
FROM placed
WHERE place = 1 AND (category IS NULL OR wholes = 0)
ORDER BY customer_id, category
