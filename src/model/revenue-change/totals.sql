-- one row per period of the two compared: what was bought in it; a return alone is no order
SELECT
  ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date) AS is_now,
  count(DISTINCT CASE WHEN __own_amount >= 0 THEN customer_id END) AS customers,
  count(DISTINCT CASE WHEN __own_amount >= 0 THEN coalesce(order_id, customer_id || ' ' || CAST(ordered_on AS varchar)) END) AS orders,
  sum(amount) AS revenue
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY 1
ORDER BY 1
