-- one row per cut, group of orders and month up to as-of with sales
SELECT
  __cut,
  channel AS name,
  CAST(date_trunc('month', CAST(ordered_on AS timestamp)) AS date) AS month,
  sum(amount) AS revenue
FROM orders
WHERE ordered_on <= CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
