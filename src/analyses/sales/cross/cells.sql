-- one row per cut, customer and cell of two attributes: what was bought within the days and those before
SELECT
  o.__cut AS __cut,
  o.customer_id AS customer_id,
  c.region AS first,
  o.channel AS second,
  sum(CASE WHEN o.ordered_on >= CAST($since AS date) THEN o.amount END) AS revenue,
  sum(CASE WHEN o.ordered_on < CAST($since AS date) THEN o.amount END) AS earlier,
  sum(CASE WHEN o.ordered_on >= CAST($since AS date) AND o.line_cost IS NOT NULL THEN o.amount END) AS costed,
  sum(CASE WHEN o.ordered_on >= CAST($since AS date) AND o.amount IS NOT NULL THEN o.line_cost END) AS cost
FROM orders o
LEFT JOIN all_customers c ON c.customer_id = o.customer_id
LEFT JOIN all_products p ON p.product_id = o.product_id
WHERE o.customer_id IS NOT NULL AND (o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR o.ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date))
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
