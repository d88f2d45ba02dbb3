-- one row per period and cut: what reps were credited with
SELECT
  period_start(ordered_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
  __cut,
  sum(amount) AS bookings,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN discount END) AS discount,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN amount + discount END) AS list_amount
FROM credit
WHERE rep_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
