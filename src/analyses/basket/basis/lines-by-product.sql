-- one row per cut, basket and product bought in the days: who bought, the day and the money; a basket is an order, without its id a customer's day
SELECT
  __cut,
  CASE WHEN order_id IS NOT NULL THEN order_id ELSE '/' || customer_id || '/' || CAST(ordered_on AS varchar) END AS basket,
  product_id AS item,
  max(customer_id) AS customer_id,
  min(ordered_on) AS bought_on,
  sum(amount) AS amount
FROM orders
WHERE is_purchase(__own_amount, quantity) AND (order_id IS NOT NULL OR customer_id IS NOT NULL)
  AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
