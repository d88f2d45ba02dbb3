-- one row per period, cut and reseller with sales
SELECT
  period_start(ordered_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
  __cut,
  reseller_id,
  sum(amount) AS revenue
FROM orders
WHERE reseller_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
