-- one row per cut, group of orders and period of those whose days are given: what was bought in it; a return alone is no order
SELECT
  __cut AS cut,
  channel AS name,
  period AS period,
  count(DISTINCT CASE WHEN __own_amount >= 0 THEN customer_id END) AS customers,
  count(DISTINCT CASE WHEN __own_amount >= 0 AND customer_id IS NOT NULL THEN coalesce(order_id, customer_id || ' ' || CAST(ordered_on AS varchar)) END) AS orders,
  sum(CASE WHEN customer_id IS NOT NULL THEN amount END) AS revenue,
  sum(CASE WHEN customer_id IS NULL THEN amount END) AS revenue_of_nobody
FROM orders
JOIN days_of_periods ON day = ordered_on
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
