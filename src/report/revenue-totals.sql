-- one row per period of the two compared: what was bought in it
SELECT
  ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date) AS is_now,
  count(DISTINCT customer_id) AS customers,
  count(DISTINCT coalesce(order_id, customer_id || ' ' || CAST(ordered_on AS varchar))) AS orders,
  sum(amount) AS revenue
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY 1
ORDER BY 1
