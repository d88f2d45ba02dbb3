-- one row per cut: what was sold in the period
SELECT
  __cut AS __cut,
  count(DISTINCT coalesce(order_id, coalesce(customer_id, '') || ' ' || CAST(ordered_on AS varchar))) AS orders,
  sum(CASE WHEN quantity > 0 THEN CAST(quantity AS decimal(18,4)) END) AS units,
  count(DISTINCT customer_id) AS customers
FROM orders
WHERE is_purchase(__own_amount, quantity) AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1
ORDER BY 1
