-- one row per cut, group of orders and whom they come from: sums of the lines of the days. New is who bought for the first time within the
-- days, on which they began or were known before; the sums of an order are of lines that belong to one: those with an order id or a customer
WITH fresh AS ( -- one row per customer who is new in the days
  SELECT customer_id AS fresh_id
  FROM history
  WHERE NOT older AND first_on >= CAST($since AS date)
)
SELECT
  __cut,
  channel AS name,
  CASE WHEN customer_id IS NULL THEN 'nobody' WHEN fresh_id IS NOT NULL THEN 'new' ELSE 'returning' END AS part,
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
LEFT JOIN fresh ON fresh_id = customer_id
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
