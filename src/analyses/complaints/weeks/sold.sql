-- one row per cut and week of the period: what was sold
SELECT
  __cut AS __cut,
  period_start(ordered_on, 'week', CAST($shift_days AS bigint), 0) AS week,
  count(DISTINCT coalesce(order_id, coalesce(customer_id, '') || ' ' || CAST(ordered_on AS varchar))) AS orders,
  sum(CASE WHEN quantity > 0 THEN CAST(quantity AS decimal(18,4)) END) AS units,
  count(DISTINCT customer_id) AS customers
FROM orders
WHERE is_purchase(__own_amount, quantity) AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
