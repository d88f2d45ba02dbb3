-- one row per cut, group of orders and customer with lines of the days, a customer of two groups in both; who names no customer is one
-- row. Sums of an order are of lines that belong to one: those with an order id or, where they have none, of one customer and day
SELECT
  __cut,
  channel AS name,
  customer_id,
  count(DISTINCT CASE WHEN is_purchase(__own_amount, quantity) AND (order_id IS NOT NULL OR customer_id IS NOT NULL) THEN coalesce(order_id, CAST(ordered_on AS varchar)) END) AS orders,
  sum(amount) AS revenue,
  sum(CASE WHEN order_id IS NOT NULL OR customer_id IS NOT NULL THEN amount END) AS ordered,
  sum(CASE WHEN amount > 0 THEN amount END) AS sold,
  sum(CASE WHEN amount < 0 THEN -amount END) AS returned,
  sum(quantity) AS units,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN discount END) AS discount,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN amount + discount END) AS list_amount,
  sum(CASE WHEN line_cost IS NOT NULL THEN amount END) AS costed,
  sum(CASE WHEN amount IS NOT NULL THEN line_cost END) AS cost
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
