-- one row per cut, reseller and month up to as-of with sales through the reseller
SELECT
  __cut,
  reseller_id,
  CAST(date_trunc('month', CAST(ordered_on AS timestamp)) AS date) AS month,
  sum(amount) AS revenue
FROM orders
WHERE reseller_id IS NOT NULL AND ordered_on <= CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
