-- one row per cut: sums of the lines of the days; those of an order are of lines that belong to one, with an order id or a customer
SELECT
  __cut,
  sum(amount) AS revenue,
  sum(CASE WHEN order_id IS NOT NULL OR customer_id IS NOT NULL THEN amount END) AS ordered,
  sum(CASE WHEN amount > 0 THEN amount END) AS sold,
  sum(CASE WHEN amount < 0 THEN -amount END) AS returned,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN discount END) AS discount,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN amount + discount END) AS list_amount,
  sum(CASE WHEN line_cost IS NOT NULL THEN amount END) AS costed,
  sum(CASE WHEN amount IS NOT NULL THEN line_cost END) AS cost
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut
ORDER BY __cut
