-- one row per customer and cut who bought in the period: spend
WITH line_spend AS ( -- one row per customer and cut of the lines
  SELECT
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    sum(o.amount) AS spend
  FROM orders o
  WHERE o.customer_id IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY o.customer_id, o.__cut
)
SELECT
  cut_of(l.__cut, c.__cut) AS __cut,
  l.customer_id AS customer_id,
  c.name AS name,
  CAST(coalesce(l.spend, 0) AS decimal(18,4)) AS spend
FROM line_spend l
LEFT JOIN customers c ON c.customer_id = l.customer_id
ORDER BY 1, 2
