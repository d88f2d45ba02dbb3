-- one row per cut, category and period of the two compared; what has a cost apart
SELECT
  o.__cut AS cut,
  p.category AS key,
  o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date) AS is_now,
  sum(o.quantity) AS quantity,
  sum(o.amount) AS amount,
  sum(CASE WHEN o.amount IS NOT NULL AND o.line_cost IS NOT NULL THEN o.quantity END) AS costed_quantity,
  sum(CASE WHEN o.line_cost IS NOT NULL THEN o.amount END) AS costed_amount,
  sum(CASE WHEN o.amount IS NOT NULL THEN o.line_cost END) AS cost
FROM orders o
LEFT JOIN all_products p ON p.product_id = o.product_id
WHERE o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR o.ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
