-- one row per cut, rep and month of the span with bookings
SELECT
  __cut,
  rep_id,
  CAST(date_trunc('month', CAST(ordered_on AS timestamp)) AS date) AS month,
  sum(amount) AS bookings
FROM credit
WHERE rep_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
