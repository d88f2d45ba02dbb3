-- one row per cut, which tells two attributes more, and customer: what was bought within the days and those before
SELECT
  __cut,
  customer_id,
  sum(CASE WHEN ordered_on >= CAST($since AS date) THEN amount END) AS revenue,
  sum(CASE WHEN ordered_on < CAST($since AS date) THEN amount END) AS earlier,
  sum(CASE WHEN ordered_on >= CAST($since AS date) AND line_cost IS NOT NULL THEN amount END) AS costed,
  sum(CASE WHEN ordered_on >= CAST($since AS date) AND amount IS NOT NULL THEN line_cost END) AS cost
FROM orders
WHERE customer_id IS NOT NULL AND (ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date))
GROUP BY 1, 2
ORDER BY 1, 2
