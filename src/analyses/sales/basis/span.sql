-- one row: the first day of all orders, and the last one up to as-of
SELECT
  min(ordered_on) AS first_on,
  max(CASE WHEN ordered_on <= CAST($until AS date) THEN ordered_on END) AS last_on
FROM all_orders
ORDER BY 1
