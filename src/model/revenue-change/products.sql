-- one row per cut, product and period of the two compared; what has a cost apart
SELECT
  __cut AS cut,
  product_id AS key,
  ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date) AS is_now,
  sum(quantity) AS quantity,
  sum(amount) AS amount,
  sum(CASE WHEN amount IS NOT NULL AND line_cost IS NOT NULL THEN quantity END) AS costed_quantity,
  sum(CASE WHEN line_cost IS NOT NULL THEN amount END) AS costed_amount,
  sum(CASE WHEN amount IS NOT NULL THEN line_cost END) AS cost
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
