-- one row per customer and cut who bought in the period: spend
SELECT
  cut_of(l.__cut, c.__cut) AS __cut,
  l.customer_id AS customer_id,
  c.name AS name,
  CAST(l.value AS decimal(18,4)) AS spend
FROM customer_value l
LEFT JOIN customers c ON c.customer_id = l.customer_id
ORDER BY 1, 2
