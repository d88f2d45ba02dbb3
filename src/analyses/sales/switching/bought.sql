-- one row per cut, customer and group of orders with money in either period
SELECT
  __cut,
  customer_id,
  channel AS name,
  sum(CASE WHEN ordered_on < CAST($since AS date) THEN amount END) AS earlier,
  sum(CASE WHEN ordered_on >= CAST($since AS date) THEN amount END) AS later
FROM orders
WHERE customer_id IS NOT NULL AND (ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date))
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
